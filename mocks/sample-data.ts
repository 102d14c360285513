import { writeSample } from './write-sample'

/** `npm run sample-data -- <folder> [--scenario <name>]`; answers the exit code. */
export function main(args: readonly string[]): Promise<number> {
  return writeSample(args, console)
}
