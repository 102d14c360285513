// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../support/render'
import { places } from './places'
import { PlacesPage } from './places-page'

const count = () => document.querySelector('[data-count]')
const shown = () => count()?.getAttribute('data-shown')

describe('the count', () => {
  it('names the rows shown and all of them', async () => {
    await renderAt('/places?status=late', <PlacesPage places={places} />)
    expect(count()?.textContent).toBe('3/5\u00a0điểm')
    expect(shown()).toBe('3')
    expect(count()?.getAttribute('data-total')).toBe('5')
    expect(count()?.getAttribute('role')).toBe('status')
  })
})

describe('the status filter', () => {
  it('takes any number of statuses, and all of them are as good as none', async () => {
    const { user, address, back } = await renderAt('/places', <PlacesPage places={places} />)
    const late = screen.getByRole('button', { name: 'late · 3' })
    const onTrack = screen.getByRole('button', { name: 'on-track · 2' })
    const all = screen.getByRole('button', { name: 'Tất cả' })
    expect(all.getAttribute('aria-pressed')).toBe('true')
    await user.click(late)
    await waitFor(() => expect(shown()).toBe('3'))
    expect(address()).toBe('/places?status=late')
    expect(late.getAttribute('aria-pressed')).toBe('true')
    expect(all.getAttribute('aria-pressed')).toBe('false')
    await user.click(onTrack)
    await waitFor(() => expect(address()).toBe('/places'))
    expect(all.getAttribute('aria-pressed')).toBe('true')
    act(back)
    await waitFor(() => expect(shown()).toBe('3'))
  })

  it('speaks English', async () => {
    await renderAt('/places', <PlacesPage places={places} />, { language: 'en' })
    expect(screen.getByRole('button', { name: 'All' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeTruthy()
  })
})

describe('the choice filter', () => {
  it('keeps the rows of one value', async () => {
    const { user, address } = await renderAt('/places', <PlacesPage places={places} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Khu vực' }), 'Bắc')
    await waitFor(() => expect(shown()).toBe('3'))
    expect(address()).toBe('/places?area=bac')
  })

  it('shows a value of the address that the figures do not have', async () => {
    await renderAt('/places?area=tay', <PlacesPage places={places} />)
    expect(screen.getByRole('combobox', { name: 'Khu vực' })).toHaveProperty('value', 'tay')
    expect(shown()).toBe('0')
  })
})
