import type { StatusToken } from '../domain/status'

/** The colours a chart draws with; the same values as `styles/tokens.css`, held equal by a test. */
export interface Palette {
  page: string
  panel: string
  ink: string
  muted: string
  grid: string
  control: string
  neutralBar: string
  onFill: string
  onPaleFill: string
  mapLand: string
  mapLine: string
  mapEdge: string
  status: Record<StatusToken, string>
}

export type ThemeName = 'light' | 'dark'

export const palettes: Record<ThemeName, Palette> = {
  light: {
    page: '#f5f6f8',
    panel: '#ffffff',
    ink: '#16202c',
    muted: '#4a5766',
    grid: '#d5dae1',
    control: '#7a8696',
    neutralBar: '#8895a5',
    onFill: '#ffffff',
    onPaleFill: '#16202c',
    mapLand: '#eef1f5',
    mapLine: '#ffffff',
    mapEdge: '#7a8696',
    status: {
      done: '#00815e',
      'on-track': '#005181',
      'at-risk': '#af8926',
      late: '#ac4300',
      overdue: '#7b0022',
      'no-data': '#858f9a',
    },
  },
  dark: {
    page: '#0f1722',
    panel: '#182232',
    ink: '#e8edf4',
    muted: '#a9b6c6',
    grid: '#33435a',
    control: '#6b7c93',
    neutralBar: '#64758c',
    onFill: '#0f1722',
    onPaleFill: '#0f1722',
    mapLand: '#202c3f',
    mapLine: '#33435a',
    mapEdge: '#6b7c93',
    status: {
      done: '#91e6be',
      'on-track': '#84afff',
      'at-risk': '#ffe647',
      late: '#ff9a64',
      overdue: '#f94060',
      'no-data': '#8a8d90',
    },
  },
}
