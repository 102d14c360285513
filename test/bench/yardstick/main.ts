import { deadlinesPanel, drawAgeing } from './deadlines'
import { dataLine, navigation } from './frame'
import { headlinePanel } from './headline'
import { drawHotspots, hotspotsPanel } from './hotspots'
import { load } from './load'
import { drawProjects, projectsPanel } from './projects'
import { servicesPanel } from './services'
import { drawTargets, targetsPanel } from './targets'
import pageStyles from '../../../src/features/overview/overview-page.module.css'

// The overview by hand: the same requests, rules, chart builders, styles and fonts, and nothing else.
// What the dashboard costs beyond this is what its libraries and its structure cost.

const charts = import('./charts')
const root = document.documentElement
const frame = element('#frame')
const width = innerWidth / parseFloat(getComputedStyle(root).fontSize)
const density = width >= 108 ? 'wide' : width >= 84 ? 'medium' : 'narrow'
frame.dataset['density'] = density

const places = ['headline', 'targets', 'projects', 'deadlines', 'hotspots', 'services'] as const

const shown = await load()
element('.page-body').innerHTML =
  `<div class="${pageStyles['page']}">` +
  places.map((place) => `<div class="${pageStyles[place]}" id="${place}"></div>`).join('') +
  '</div>'

const put = (place: (typeof places)[number], html: string): HTMLElement => {
  const box = element(`#${place}`)
  box.innerHTML = html
  return box
}

await Promise.all([
  navigation(shown).then((html) => {
    element('.tabs').innerHTML = html
  }),
  dataLine(shown).then((html) => {
    element('.data-line').innerHTML = html
  }),
  headlinePanel(shown).then((html) => put('headline', html)),
  targetsPanel(shown).then(async ({ html, input }) => {
    drawTargets(put('targets', html), input, await charts)
  }),
  projectsPanel(shown, density).then(async ({ html, input }) => {
    drawProjects(put('projects', html), input, await charts)
  }),
  deadlinesPanel(shown, density).then(async ({ html, input }) => {
    drawAgeing(put('deadlines', html), input, await charts)
  }),
  hotspotsPanel(shown, density).then(async ({ html, input }) => {
    drawHotspots(put('hotspots', html), input, await charts)
  }),
  servicesPanel(shown, density).then((html) => put('services', html)),
])
root.toggleAttribute('data-dashboard-ready', true)

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}
