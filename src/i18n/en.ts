import { shell } from './en/shell'
import { common } from './en/common'
import { detail } from './en/detail'
import { deadlines } from './en/deadlines'
import { hotspots } from './en/hotspots'
import { projects } from './en/projects'
import { digital } from './en/digital'
import { overview } from './en/overview'
import { quality } from './en/quality'
import { table } from './en/table'
import { targets } from './en/targets'
import type { Catalogue } from './catalogue'
import type { vi } from './vi'
import type { viPages } from './vi-pages'

/** Everything in English; loaded when it is asked for. */
export const en: Catalogue<typeof vi & typeof viPages> = {
  shell,
  common,
  deadlines,
  detail,
  hotspots,
  digital,
  overview,
  projects,
  quality,
  table,
  targets,
}
