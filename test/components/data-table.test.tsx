// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../support/render'
import { manyPlaces, places } from './places'
import { PlacesPage } from './places-page'

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
/** Counted in the document: asking for hundreds of rows by their role takes jsdom seconds. */
const rowCount = () => document.querySelectorAll('tbody [data-row]').length
const head = (name: string) => screen.getByRole('columnheader', { name })

describe('sorting', () => {
  it('follows the Vietnamese alphabet, in which đ stands after d', async () => {
    await renderAt('/places', <PlacesPage places={places} />)
    expect(names()).toEqual([
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      'Ao Sen',
      'Ấp Bắc',
      'Đường Lê Lợi ngập úng',
    ])
    expect(head('Tên').getAttribute('aria-sort')).toBe('ascending')
  })

  it('turns round at each press, writes the order into the address and keeps missing values last', async () => {
    const { user, address, back } = await renderAt('/places', <PlacesPage places={places} />)
    const last = () => names().at(-1)
    await user.click(screen.getByRole('button', { name: 'Sâu (cm)' }))
    await waitFor(() => expect(head('Sâu (cm)').getAttribute('aria-sort')).toBe('ascending'))
    expect(address()).toBe('/places?sort=depth')
    expect(names()[0]).toBe('=HYPERLINK("http://x")')
    expect(last()).toBe('Ao Sen')
    await user.click(screen.getByRole('button', { name: 'Sâu (cm)' }))
    await waitFor(() => expect(head('Sâu (cm)').getAttribute('aria-sort')).toBe('descending'))
    expect(address()).toBe('/places?sort=-depth')
    expect(names()[0]).toBe('<img src=x onerror=alert(1)>')
    expect(last()).toBe('Ao Sen')
    expect(head('Tên').hasAttribute('aria-sort')).toBe(false)
    act(back)
    await waitFor(() => expect(head('Sâu (cm)').getAttribute('aria-sort')).toBe('ascending'))
  })

  it('offers no button for a column that is not sorted', async () => {
    await renderAt('/places', <PlacesPage places={places} />)
    expect(within(head('Tình trạng')).queryByRole('button')).toBeNull()
  })

  it('works from the keyboard', async () => {
    const { user, address } = await renderAt('/places', <PlacesPage places={places} />)
    screen.getByRole('button', { name: 'Khu vực' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/places?sort=area'))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Khu vực' }))
  })
})

describe('rows', () => {
  it('show markup in a name as those characters', async () => {
    const { container } = await renderAt('/places', <PlacesPage places={places} />)
    expect(screen.getByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeTruthy()
    expect(container.querySelector('img')).toBeNull()
  })

  it('are all drawn up to 200', async () => {
    await renderAt('/places', <PlacesPage places={manyPlaces(200)} />)
    expect(rowCount()).toBe(200)
  })

  it('are drawn near the screen only above that, each with its place among all', async () => {
    await renderAt('/places?sort=depth', <PlacesPage places={manyPlaces(20_000)} />)
    const rows = screen.getAllByRole('row')
    expect(rows.length).toBeLessThan(100)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('20001')
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2')
    expect(rows[1]?.textContent).toContain('Điểm 0')
  })

  it('are all drawn for the printer', async () => {
    await renderAt('/places', <PlacesPage places={manyPlaces(250)} />)
    expect(rowCount()).toBeLessThan(100)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(rowCount()).toBe(250)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(rowCount()).toBeLessThan(100)
  })

  it('keep the one with the focus while others are exchanged', async () => {
    await renderAt('/places?sort=depth', <PlacesPage places={manyPlaces(5_000)} />)
    act(() => screen.getByRole('link', { name: 'Điểm 3' }).focus())
    act(() => {
      Reflect.set(window, 'scrollY', 60_000)
      window.dispatchEvent(new Event('scroll'))
    })
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Điểm 5' })).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Điểm 3' }))
    Reflect.set(window, 'scrollY', 0)
  })
})

describe('no rows', () => {
  it('says so in the words of the page', async () => {
    await renderAt('/places', <PlacesPage places={[]} />)
    expect(screen.getByText('Chưa có điểm nào.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    expect(document.querySelector('[data-panel]')?.getAttribute('data-state')).toBe('empty')
  })

  it('offers to clear the filters when they match nothing', async () => {
    const { user, address } = await renderAt('/places?q=zzz', <PlacesPage places={places} />)
    expect(document.querySelector('[data-panel]')?.getAttribute('data-state')).toBe('no-match')
    const [first] = screen.getAllByRole('button', { name: 'Bỏ lọc' })
    if (first) await user.click(first)
    await waitFor(() => expect(names()).toHaveLength(5))
    expect(address()).toBe('/places')
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  })
})
