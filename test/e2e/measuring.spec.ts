import { expect, test } from '@playwright/test'
import { measureLayout } from './support/measure-layout'
import { runAxe } from './support/run-axe'

/** The measures themselves, on pages whose faults are known. */
const head = '<!doctype html><html lang="vi"><title>Thử</title><body style="font:16px sans-serif">'

const faulty: [what: string, html: string, fault: RegExp][] = [
  [
    'a page wider than its screen',
    '<p style="width:3000px">rộng</p>',
    /^sideways: the page is \d+ wide in 1366/,
  ],
  [
    'a text cut at the side',
    '<div style="width:60px;overflow:hidden;white-space:nowrap">Một dòng chữ quá dài</div>',
    /^cut sideways: "Một dòng chữ quá dài"/,
  ],
  [
    'a text cut by an ellipsis',
    '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Một dòng chữ quá dài</div>',
    /^cut sideways/,
  ],
  [
    'a text cut in its height',
    '<div style="height:8px;overflow:clip">Cụt</div>',
    /^cut in height: "Cụt"/,
  ],
  [
    'two texts on each other',
    '<div style="position:relative;height:30px"><i style="position:absolute">Chồng lên</i><b style="position:absolute;left:20px">nhau</b></div>',
    /^overlap: "/,
  ],
  [
    'a label that leaves its drawing',
    '<svg width="100" height="40"><text x="70" y="20">ngoài khung</text></svg>',
    /^label outside its drawing: "ngoài khung"/,
  ],
  [
    'two labels on each other in a drawing',
    '<svg width="200" height="40"><text x="10" y="20">một nhãn</text><text x="30" y="22">hai nhãn</text></svg>',
    /^overlap: "(một|hai) nhãn"/,
  ],
  [
    'a field too narrow for its words',
    '<label>Tìm<input type="search" style="width:60px" placeholder="Tìm việc, dự án, điểm nóng"></label>',
    /^cut in a field: "Tìm việc/,
  ],
]

for (const [what, html, fault] of faulty) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(head + html)
    const faults = await measureLayout(page)
    expect(faults.filter((line) => fault.test(line))).not.toEqual([])
  })
}

test('what is right is not found', async ({ page }) => {
  await page.setContent(`${head}
    <main><h1 style="font-size:40px;line-height:41px">1.234</h1><p style="line-height:17px">dưới số</p>
    <p style="width:60px;overflow:hidden;white-space:nowrap" title="Một dòng chữ quá dài">Một dòng chữ quá dài</p>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">chỉ để nghe đọc</p>
    <div style="width:80px;overflow-x:auto" tabindex="0"><p style="width:400px">cuộn sang bên mà đọc tiếp</p></div>
    <svg width="200" height="40"><text x="10" y="20">nhãn</text></svg></main>`)
  expect(await measureLayout(page)).toEqual([])
})

test('an accessibility fault is found', async ({ page }) => {
  await page.setContent(`${head}<main><h1>Thử</h1><button></button></main>`)
  expect((await runAxe(page)).filter((line) => line.startsWith('button-name'))).toHaveLength(1)
})
