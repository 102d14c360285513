import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readId } from './read-id'

/** What a grown ward has more of: 20,000 tasks, 50,000 events and the summary that follows. */
const grownFiles = ['tasks.json', 'hotspot-events.json', 'summary.json']

/**
 * Makes `folder` the normal sample in which only tasks and events have grown to those of the huge
 * one. The overview asks for neither; their summary must not weigh more than a small ward's.
 */
export async function growSample(normal: string, huge: string, folder: string): Promise<void> {
  await cp(normal, folder, { recursive: true })
  const index: unknown = JSON.parse(await readFile(join(huge, 'snapshots.json'), 'utf8'))
  for (const id of snapshotIds(index)) {
    for (const name of grownFiles) {
      const text = await readFile(join(huge, 'snapshots', id, name), 'utf8')
      await writeFile(join(folder, 'snapshots', id, name), text)
    }
  }
}

function snapshotIds(index: unknown): string[] {
  const list: unknown =
    typeof index === 'object' && index !== null ? Reflect.get(index, 'snapshots') : null
  return Array.isArray(list) ? list.map(readId) : []
}
