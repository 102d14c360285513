/** How every Chromium of tests and measurements is started: without a screen, and talking to no one. */
export const chromiumArgs: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * With these too, what a page holds can be told from what the engine adds: it keeps compiling and
 * improving code for a thousand turns, and all of that counts as heap.
 */
export const plainCodeArgs: readonly string[] = [
  ...chromiumArgs,
  '--js-flags=--no-sparkplug,--no-maglev,--no-turbofan',
]
