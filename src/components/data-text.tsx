/** Text as the ward wrote it: Vietnamese, whatever the language of the page around it. */
export function DataText({ children, title }: { children: string; title?: string }) {
  return (
    <span lang="vi" title={title}>
      {children}
    </span>
  )
}
