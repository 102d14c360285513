interface Jsdom {
  reconfigure: (settings: { url: string }) => void
}

function isJsdom(value: unknown): value is Jsdom {
  return typeof value === 'object' && value !== null && 'reconfigure' in value
}

/** Puts the page of a jsdom test at another address, another origin included. */
export function setPageAddress(url: string): void {
  const jsdom: unknown = Reflect.get(globalThis, 'jsdom')
  if (!isJsdom(jsdom)) throw new Error('setPageAddress needs the jsdom environment')
  jsdom.reconfigure({ url })
}
