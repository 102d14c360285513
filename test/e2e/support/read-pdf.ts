import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text in one font. */
interface PdfText {
  text: string
  /** As the PDF names it: "CAAAAA+Tinos-Regular". */
  font: string
  /** In points. */
  size: number
}

export interface PdfPage {
  /** In points. */
  width: number
  height: number
  /** All text in the order in which it was drawn, in composed letters. */
  text: string
  texts: readonly PdfText[]
  fonts: readonly { name: string; isEmbedded: boolean; isType3: boolean }[]
  /** Bitmaps that are drawn on the page. */
  images: number
}

const imageOperators = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
]

/** What a PDF holds, page by page. */
export async function readPdf(data: Buffer): Promise<readonly PdfPage[]> {
  const document = await getDocument({
    data: new Uint8Array(data),
    fontExtraProperties: true,
    verbosity: 0,
  }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    // Fonts are known once the page has been read for drawing.
    const { fnArray } = await page.getOperatorList()
    const { items } = await page.getTextContent()
    const [left = 0, top = 0, right = 0, bottom = 0] = page.view
    const fonts = new Map<string, PdfPage['fonts'][number]>()
    const texts: PdfText[] = []
    let text = ''
    for (const item of items) {
      if (!('str' in item)) continue
      if (!fonts.has(item.fontName))
        fonts.set(item.fontName, fontOf(page.commonObjs.get(item.fontName)))
      const [, , skew = 0, height = 0] = item.transform.map(Number)
      texts.push({
        text: item.str,
        font: fonts.get(item.fontName)?.name ?? '',
        size: Math.hypot(skew, height),
      })
      text += item.str + (item.hasEOL ? '\n' : '')
    }
    pages.push({
      width: right - left,
      height: bottom - top,
      text: text.normalize('NFC'),
      texts: texts.filter((run) => run.text.trim() !== ''),
      fonts: [...fonts.values()],
      images: fnArray.filter((operator) => imageOperators.includes(operator)).length,
    })
  }
  await document.destroy()
  return pages
}

function fontOf(font: unknown): PdfPage['fonts'][number] {
  const has = (key: string): unknown =>
    typeof font === 'object' && font !== null ? Reflect.get(font, key) : undefined
  return {
    name: String(has('name')),
    isEmbedded: has('missingFile') !== true,
    isType3: has('isType3Font') === true,
  }
}

/** A text without its spaces: a PDF breaks lines where the page does. */
export const withoutSpaces = (text: string): string => text.normalize('NFC').replaceAll(/\s/g, '')
