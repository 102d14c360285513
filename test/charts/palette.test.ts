import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { palettes } from '../../src/charts/palette'

const css = readFileSync('src/styles/tokens.css', 'utf8')

/** The two values of a colour token: light, dark. */
function tokenOf(name: string): readonly [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css)
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no light-dark() --${name}`)
  return [found[1], found[2]]
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

it('draws charts with the colours of the page', () => {
  const { status: light, ...lightColours } = palettes.light
  const { status: dark, ...darkColours } = palettes.dark
  const lights = Object.entries({ ...lightColours, ...light })
  const darks = Object.entries({ ...darkColours, ...dark })
  for (const [name, colour] of lights)
    expect([name, colour]).toEqual([name, tokenOf(kebab(name))[0]])
  for (const [name, colour] of darks)
    expect([name, colour]).toEqual([name, tokenOf(kebab(name))[1]])
})
