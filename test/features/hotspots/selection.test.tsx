// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listHotspots } from '../../../src/features/hotspots/hotspot-list'
import { hotspotsSearch } from '../../../src/features/hotspots/hotspots-search'
import { RankedGroup } from '../../../src/features/hotspots/ranked-group'
import { useHotspotWords } from '../../../src/features/hotspots/use-hotspot-words'
import { useSearchState } from '../../../src/components/use-search-state'
import { renderAt } from '../../support/render'
import { spots } from './make-ward'

function List() {
  const words = useHotspotWords('2026-11-20')
  const [{ spot }, update] = useSearchState(hotspotsSearch)
  const { groups } = listHotspots([...spots('flood', [58, 46]), ...spots('congestion', [22])], 7)
  return (
    <div data-spots="">
      {groups.map((group) => (
        <RankedGroup
          key={group.kind}
          group={group}
          words={words}
          selected={spot}
          select={(next) => update({ spot: next })}
        />
      ))}
    </div>
  )
}

const pressed = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.getAttribute('data-spot'))

describe('the selection of a spot', () => {
  it('lives in the address: pressed, pressed again, undone', async () => {
    const { user, address, back } = await renderAt('/hotspots', <List />)
    const [first] = screen.getAllByRole('button')
    if (!first) throw new Error('there is no row')
    await user.click(first)
    expect(address()).toBe('/hotspots?spot=flood-1')
    expect(pressed()).toEqual(['flood-1'])
    await user.click(first)
    expect(address()).toBe('/hotspots')
    expect(pressed()).toEqual([])
    act(back)
    await waitFor(() => expect(pressed()).toEqual(['flood-1']))
  })

  it('is read from the address', async () => {
    await renderAt('/hotspots?spot=congestion-1', <List />)
    expect(pressed()).toEqual(['congestion-1'])
  })

  it('moves through the list by the arrow keys, from floods into congestion and back', async () => {
    const { user, address } = await renderAt('/hotspots?spot=flood-2', <List />)
    screen.getAllByRole('button')[1]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(address()).toBe('/hotspots?spot=congestion-1')
    expect(document.activeElement?.getAttribute('data-spot')).toBe('congestion-1')
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
    expect(address()).toBe('/hotspots?spot=flood-1')
  })

  it('leads by the name to the spot’s page and takes the list along', async () => {
    await renderAt('/hotspots?kind=flood&spot=flood-2', <List />)
    const [link] = screen.getAllByRole('link')
    expect(link?.getAttribute('href')).toBe('/hotspots/flood-1?kind=flood&spot=flood-2')
  })
})
