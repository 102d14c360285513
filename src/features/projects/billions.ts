import type { Format } from '../../i18n/formats'

/** Whole đồng as tỷ with one decimal: 80.520.000.000 → "80,5". */
export const billions = (format: Format, dong: number | null): string =>
  format.decimal(dong === null ? null : dong / 1e9, 1)
