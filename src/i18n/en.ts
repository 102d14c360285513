import { shell } from './en/shell'
import { common } from './en/common'
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

export const en: Catalogue<typeof vi> = {
  shell,
  common,
  deadlines,
  hotspots,
  digital,
  overview,
  projects,
  quality,
  table,
  targets,
}
