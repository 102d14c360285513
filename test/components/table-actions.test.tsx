// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { exportCells } from '../../src/components/data-table/table-column'
import { toTsv } from '../../src/components/data-table/table-files'
import { toCsv } from '../../src/lib/csv'
import { renderAt } from '../support/render'
import { places } from './places'
import { PlacesPage } from './places-page'

describe('the file', () => {
  it('holds the rows shown, in their order, exact, and no formula', async () => {
    const files: Blob[] = []
    const saved: string[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
        revokeObjectURL: () => undefined,
      }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download)
    })
    const { user } = await renderAt(
      '/places?status=late&sort=-depth',
      <PlacesPage places={places} />,
    )
    await user.click(screen.getByRole('button', { name: 'Tải CSV' }))
    click.mockRestore()
    expect(saved).toEqual(['cac-diem-2026-11-20.csv'])
    const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? [])
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        'Tên,Khu vực,Sâu (cm),Tình trạng',
        'Ấp Bắc,bac,30,late',
        'Đường Lê Lợi ngập úng,nam,9,late',
        `"'=HYPERLINK(""http://x"")",bac,-5,late`,
        '',
      ].join('\r\n'),
    )
    expect(screen.getByText('Đã tải 3 dòng')).toBeTruthy()
  })

  it('has only its head where there are no rows', () => {
    const columns = [{ id: 'a', header: 'Tên', width: 1, value: (row: { a: string }) => row.a }]
    expect(toCsv(exportCells(columns, []))).toBe('\uFEFFTên\r\n')
  })
})

describe('the clipboard', () => {
  it('gets a line per row with cells apart by tabs', async () => {
    const { user } = await renderAt('/places?q=hyperlink', <PlacesPage places={places} />)
    await user.click(screen.getByRole('button', { name: 'Chép' }))
    await waitFor(() => expect(screen.getByText('Đã chép 1 dòng')).toBeTruthy())
    expect(await navigator.clipboard.readText()).toBe(
      `Tên\tKhu vực\tSâu (cm)\tTình trạng\n'=HYPERLINK("http://x")\tbac\t-5\tlate`,
    )
  })

  it('says so when the browser does not allow it', async () => {
    const { user } = await renderAt('/places', <PlacesPage places={places} />)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Chép' }))
    await waitFor(() => expect(screen.getByText(/không cho chép/)).toBeTruthy())
  })

  it('gets neither formulas nor cells broken by tabs and line ends', () => {
    expect(toTsv([['\t=1+1', 'a\tb\nc', '＝x', null, -3]])).toBe("'=1+1\ta b c\t'＝x\t\t-3")
  })
})
