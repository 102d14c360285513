import { readFile, writeFile } from 'node:fs/promises'
import { buildDocument } from './openapi/document'

const file = 'src/contract/openapi.json'

/** Writes the OpenAPI document; with `--check` only says whether the one on disk is fresh. */
export async function main(args: readonly string[]): Promise<number> {
  const document = `${JSON.stringify(buildDocument(), null, 2)}\n`
  if (!args.includes('--check')) {
    await writeFile(file, document)
    console.log(`Wrote ${file}.`)
    return 0
  }
  // A checkout on Windows may have turned the line ends.
  const onDisk = (await readFile(file, 'utf8').catch(() => '')).replaceAll('\r\n', '\n')
  if (onDisk === document) {
    console.log(`${file} is fresh.`)
    return 0
  }
  console.error(`${file} is stale: run \`npm run openapi\` and commit the file.`)
  return 1
}
