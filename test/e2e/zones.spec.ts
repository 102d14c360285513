import { expect, test } from './support/dashboard'

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles']

for (const path of ['/', '/deadlines']) {
  test(`${path} shows the same figures wherever the viewer's clock stands`, async ({
    freshProfile,
  }) => {
    const texts: string[] = []
    for (const timezoneId of zones) {
      const { page, open } = await freshProfile({ timezoneId })
      await open(path)
      texts.push(await page.locator('body').innerText())
    }
    const [home, ...others] = texts
    expect(home?.length).toBeGreaterThan(500)
    for (const other of others) expect(other).toBe(home)
  })
}
