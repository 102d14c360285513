// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { SearchBox } from '../../src/components/search-box'
import { renderAt } from '../support/render'
import { places } from './places'
import { PlacesPage } from './places-page'

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Lọc điểm' })
const shown = () => document.querySelector('[data-count]')?.getAttribute('data-shown')

describe('a search', () => {
  it('finds words without their marks, in any order', async () => {
    const { user } = await renderAt('/places', <PlacesPage places={places} />)
    await user.type(box(), 'UNG ngap duong')
    await waitFor(() => expect(shown()).toBe('1'))
    expect(screen.getByRole('rowheader').textContent).toBe('Đường Lê Lợi ngập úng')
  })

  it('is one step in the history, however many keys it took', async () => {
    const { user, address, back } = await renderAt(
      '/places?sort=area',
      <PlacesPage places={places} />,
    )
    await user.type(box(), 'ngap')
    await waitFor(() => expect(address()).toBe('/places?sort=area&q=ngap'))
    act(back)
    await waitFor(() => expect(box().value).toBe(''))
    expect(address()).toBe('/places?sort=area')
    await waitFor(() => expect(shown()).toBe('5'))
  })

  it('is shown when the address brings it', async () => {
    await renderAt('/places?q=ao%20sen', <PlacesPage places={places} />)
    expect(box().value).toBe('ao sen')
    expect(shown()).toBe('1')
  })

  it('is cleared by Esc', async () => {
    const { user, address, back } = await renderAt('/places', <PlacesPage places={places} />)
    await user.type(box(), 'ao')
    await waitFor(() => expect(shown()).toBe('1'))
    await user.keyboard('{Escape}')
    expect(box().value).toBe('')
    await waitFor(() => expect(address()).toBe('/places'))
    act(back)
    await waitFor(() => expect(box().value).toBe('ao'))
  })

  it('keeps a space at the end while the next word is being typed', async () => {
    const { user, address } = await renderAt('/places', <PlacesPage places={places} />)
    await user.type(box(), 'ao ')
    await waitFor(() => expect(address()).toBe('/places?q=ao'))
    expect(box().value).toBe('ao ')
  })

  it('starts at the slash key, which stays a character inside a field', async () => {
    const { user } = await renderAt('/places', <PlacesPage places={places} />)
    await user.keyboard('/')
    expect(document.activeElement).toBe(box())
    expect(box().value).toBe('')
    await user.keyboard('1/2')
    expect(box().value).toBe('1/2')
  })
})

describe('an address that is slower than the keys', () => {
  const waiting: (() => void)[] = []

  function SlowBox() {
    const [value, setValue] = useState('')
    return (
      <SearchBox
        label="Lọc điểm"
        value={value}
        onChange={(text) => waiting.push(() => setValue(text))}
      />
    )
  }

  it('takes no character away', async () => {
    const { user } = await renderAt('/', <SlowBox />)
    await user.type(box(), 'ab')
    act(() => waiting.shift()?.())
    expect(box().value).toBe('ab')
    await user.type(box(), 'c')
    act(() => waiting.shift()?.())
    expect(box().value).toBe('abc')
    act(() => waiting.shift()?.())
    expect(box().value).toBe('abc')
  })
})
