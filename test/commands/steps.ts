import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Step {
  /** What the heading says. */
  name: string
  /** The arguments of Node: a script and its own arguments. */
  command: readonly string[]
  env?: Readonly<Record<string, string>>
}

/**
 * The script behind a package's command. Node runs it directly: the wrappers in
 * `node_modules/.bin` are shell scripts on one system and `.cmd` files on another.
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = resolve('node_modules', packageName)
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const bin = property(manifest, 'bin')
  const script = typeof bin === 'string' ? bin : property(bin, command)
  if (typeof script !== 'string') throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}

/** Runs one of the project's own commands in TypeScript. */
export function ownCommand(script: string, ...args: string[]): string[] {
  return ['test/commands/run.mjs', script, ...args]
}

/** Runs a step under its heading; true when it ended with exit code 0. */
export async function runStep({ name, command, env = {} }: Step): Promise<boolean> {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
  const started = Date.now()
  const code = await new Promise<number>((settle) => {
    const child = spawn(process.execPath, command, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    child.on('error', (error) => {
      console.error(error.message)
      settle(1)
    })
    child.on('close', (exitCode) => settle(exitCode ?? 1))
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  return code === 0
}

/** A property of a value whose shape is not known; undefined when there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value)).get(name)
    : undefined
}
