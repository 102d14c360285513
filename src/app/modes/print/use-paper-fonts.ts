import { useEffect, useState } from 'react'

// A text with letters of both subsets.
const bothSubsets = 'Đủ A'
const faces = [
  '400 16px Tinos',
  '700 16px Tinos',
  'italic 400 16px Tinos',
  '400 11px "Noto Sans"',
  '600 11px "Noto Sans"',
  '700 11px "Noto Sans"',
]
const longestWait = 4000

/**
 * @returns whether the sheet's fonts are there: printed before, it would break its lines for another
 *   font. After four seconds it goes on without them.
 */
export function usePaperFonts(): boolean {
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    let isOver = false
    const end = () => {
      if (!isOver) setThere(true)
    }
    const timer = setTimeout(end, longestWait)
    void Promise.all(faces.map((face) => document.fonts.load(face, bothSubsets))).then(end, end)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return isThere
}
