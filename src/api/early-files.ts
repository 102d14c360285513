interface EarlyFile {
  startedAt: number
  response: Promise<Response>
}

declare global {
  /**
   * Left by the early module: files asked for before the application had loaded, by address. null: the
   * application has taken it, or was the first to ask.
   */
  var earlyFiles: Map<string, EarlyFile | null> | undefined
}

// A promise that waits longer has missed its use: what it holds may have changed.
const keptMs = 60_000

/** The answer that the early module asked for, once; null when it did not, or too long ago. */
export function takeEarly(url: string): Promise<Response> | null {
  const files = (globalThis.earlyFiles ??= new Map<string, EarlyFile | null>())
  const early = files.get(url)
  files.set(url, null)
  return early && Date.now() - early.startedAt < keptMs ? early.response : null
}
