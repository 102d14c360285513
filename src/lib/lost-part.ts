// A page that stays open outlives the files of its version: a part that is asked for later (a page,
// its styles, the charts, a language) may be gone from the server, or the line may be down.

/** A part of the application that could not be fetched. */
class LostPart extends Error {
  constructor(cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause)
    super(`Part not loaded: ${words}`, { cause })
    this.name = 'LostPart'
  }
}

// What Chromium, Firefox and Safari say of a module, and Vite of a style sheet.
const lossWords = /dynamically imported module|importing a module script|unable to preload css/i

/** Whether an error means that a part could not be fetched, rather than that it does not work. */
export const isLost = (error: unknown): error is Error =>
  error instanceof LostPart || (error instanceof Error && lossWords.test(error.message))

/**
 * Loads a part, and remembers that it was lost: asked for again in the same page, Vite would leave
 * out the style sheet that failed. Only a reload brings it back.
 */
export function rememberLoss<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let lost: LostPart | null = null
  return async () => {
    if (lost) throw lost
    try {
      return await load()
    } catch (error) {
      if (!isLost(error)) throw error
      lost = new LostPart(error)
      throw lost
    }
  }
}

/**
 * Reloads the page, since a new version may have been put up: once for each lost part and browser
 * session, and only while the server answers, for a page that works in part is better than none.
 * @returns false where the page stays as it is
 */
export async function reloadOnce(error: Error): Promise<boolean> {
  const key = `dashboard-reloaded: ${error.message}`
  try {
    if (sessionStorage.getItem(key) !== null || !(await isServed())) return false
    sessionStorage.setItem(key, 'yes')
    if (sessionStorage.getItem(key) === null) return false
  } catch {
    // Without a store nothing would end the reloading.
    return false
  }
  location.reload()
  return true
}

/** Reloads the page when asked to, unless the server does not answer (then false). */
export async function reloadIfServed(): Promise<boolean> {
  if (!(await isServed())) return false
  location.reload()
  return true
}

async function isServed(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(10_000)
    return (await fetch(import.meta.env.BASE_URL, { cache: 'no-store', signal })).ok
  } catch {
    return false
  }
}
