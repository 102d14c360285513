import { buildScenario } from './mocks/scenarios'
import { snapshotEntries } from './mocks/history'
import { judgeIndicator } from './src/domain/indicator-status'
import { judgeProject, countProjects } from './src/domain/project-status'
import { sumDisbursement } from './src/domain/money'
import { dueFactsOfTasks, countOlderThan } from './src/domain/due-facts'
import { buildDueCalendar } from './src/domain/due-calendar'
import { judgeHotspots, } from './src/domain/hotspot-severity'
import { countHotspots } from './src/domain/hotspot-counts'
import { measureRecentRain } from './src/domain/rain'
import { judgeSources } from './src/domain/sources'
import { judgeSixClears } from './src/domain/six-clears'
import { countByStatus } from './src/domain/status'
import { countDigitalFields } from './src/domain/digital'
import { checkSnapshot } from './src/domain/findings'
import { toEpoch } from './src/lib/dates'
const t0=performance.now()
const s = buildScenario('normal')
const get = (p) => JSON.parse(s.fileAt(p).text)
for (const p of s.paths) s.fileAt(p)
console.log('all', performance.now()-t0, 'ms', s.paths.length)
for (const e of [...snapshotEntries].reverse()) {
  const f = (n) => get(`snapshots/${e.id}/${n}.json`)
  const ward=f('ward'), ind=f('indicators').items, pro=f('projects').items, tasks=f('tasks').items
  const R=ward.rules
  const ji = ind.map(i=>judgeIndicator(i,R,e.asOf))
  const res = ji.filter(j=>j.indicator.scopes.includes('resolution'))
  const jp = pro.map(p=>judgeProject(p,R,e.asOf))
  const d = sumDisbursement(pro,R,e.asOf)
  const facts = dueFactsOfTasks(tasks,R,e.asOf)
  console.log(e.id, e.kind, 'targets', JSON.stringify(countByStatus(res)), 'proj', JSON.stringify(countProjects(jp)), 'disb', JSON.stringify(d))
  console.log('   tasks', tasks.length, JSON.stringify({...facts, activeByDue: undefined, byDue: undefined}), 'late sources', judgeSources(ward.sources,e.asOf,null).filter(x=>x.isLate).map(x=>x.id).join())
  if (e.id==='2026-11-20'||e.id==='2026-10-20') {
    for (const j of res) console.log('    ', j.indicator.code, j.token, j.word, j.percent, j.actual?.value ?? j.actual, j.due?.value ?? j.due)
    for (const j of jp) console.log('    ', j.project.id, j.token, j.word, j.slip?.days, j.isApart, j.slip?.cause?.milestone?.name)
    console.log(JSON.stringify(ji.filter(j=>!j.indicator.scopes.includes('resolution')).map(j=>[j.indicator.code,j.token,j.word,j.percent])))
    console.log(JSON.stringify(countDigitalFields(ji),(k,v)=>k==='indicators'?undefined:v))
    const cal = buildDueCalendar(facts.activeByDue,e.asOf)
    console.log('cal',cal.total, JSON.stringify(cal.weeks.flat().filter(x=>x.count).map(x=>[x.date,x.count])))
    const st={}; for (const t of tasks) st[t.state]=(st[t.state]??0)+1; console.log(st, JSON.stringify(judgeSixClears(tasks,R)))
    const m={}; for(const t of tasks) if(t.document.meetingOn) m[t.document.meetingOn]=(m[t.document.meetingOn]??0)+1; console.log(m)
  }
  const files={entry:e,ward,programme:f('programme'),indicators:f('indicators'),projects:f('projects'),hotspots:f('hotspots'),hotspotEvents:f('hotspot-events'),tasks:f('tasks'),decisions:f('decisions'),summary:f('summary'),readings:f('readings')}
  const fs = checkSnapshot(files); if(fs.length) console.log('   FINDINGS', JSON.stringify(fs.slice(0,6)), fs.length)
}
const live=get('live/readings.json'), hs=get('snapshots/2026-11-20/hotspots.json').items, R=get('snapshots/2026-11-20/ward.json').rules
const now=toEpoch('2026-11-20T17:42:00+07:00')
const jh=judgeHotspots(hs,live,R,now)
console.log('flood',JSON.stringify(countHotspots(jh,'flood')),'jam',JSON.stringify(countHotspots(jh,'congestion')), JSON.stringify(measureRecentRain(live.rain,R,now)))
console.log(get('snapshots/2026-11-20/readings.json').items.filter(i=>i.value).map(i=>[i.hotspotId,i.value,i.earlier.value,i.observedAt.slice(11,16),i.since]).join(' | '))
console.log('events', get('snapshots/2026-11-20/hotspot-events.json').items.length)
console.log(live.rain.map(r=>[r.station,r.points.length,r.points.reduce((a,p)=>a+(p.mm??0),0)]))
