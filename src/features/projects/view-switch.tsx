import { useTranslation } from 'react-i18next'
import { useFigureView } from '../../components/use-figure-view'
import { Segments } from './segments'

/** Whether figures stand as a chart or as a table, in words; kept in the address. */
export function ViewSwitch({ id }: { id: string }) {
  const { t } = useTranslation()
  const { isTable, toggle } = useFigureView(id)
  return (
    <Segments
      label={t('projects.page.view')}
      value={isTable ? 'table' : 'chart'}
      options={[
        { value: 'chart', label: t('projects.page.asChart') },
        { value: 'table', label: t('projects.page.asTable') },
      ]}
      onChange={toggle}
    />
  )
}
