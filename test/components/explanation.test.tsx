// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../support/render'
import { places } from './places'
import { PlacesPage } from './places-page'

describe('an explanation', () => {
  it('is drawn when it is asked for, and Esc closes it and gives the focus back', async () => {
    const { user } = await renderAt('/places', <PlacesPage places={places} />)
    expect(screen.queryByText(/ sâu /)).toBeNull()
    const [first] = screen.getAllByRole('button', { name: 'on-track' })
    first?.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Vì sao?' }).textContent).toContain(
      '<img src=x onerror=alert(1)> sâu 120',
    )
    expect(first?.getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText(/ sâu /)).toBeNull())
    expect(document.activeElement).toBe(first)
    expect(first?.getAttribute('aria-expanded')).toBe('false')
  })

  it('gives way to the next one, and closes when its button is pressed again', async () => {
    const { user } = await renderAt('/places', <PlacesPage places={places} />)
    const [one, two] = screen.getAllByRole('button', { name: 'on-track' })
    if (!one || !two) throw new Error('two rows are on track')
    await user.click(one)
    await user.click(two)
    expect(screen.getByText('Ao Sen sâu chưa đo')).toBeTruthy()
    expect(screen.queryByText(/sâu 120/)).toBeNull()
    expect(one.getAttribute('aria-expanded')).toBe('false')
    await user.click(two)
    await waitFor(() => expect(screen.queryByText(/ sâu /)).toBeNull())
  })
})
