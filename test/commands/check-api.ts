import { checkApi } from './check-api/check'
import { openSource } from './check-api/source'

/**
 * Says path by path what does not hold of the API in a folder or at an address.
 * Ends with 1 when anything does not.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [where] = args
  if (where === undefined || where.startsWith('-')) {
    console.log('Usage: npm run check-api -- <folder or address>')
    return 1
  }
  const report = await checkApi(openSource(where), Date.now())
  console.log(report.print().join('\n'))
  return report.holds ? 0 : 1
}
