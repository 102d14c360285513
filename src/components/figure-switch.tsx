import { useTranslation } from '../i18n/use-translation'
import { Segments } from './segments'
import { useFigureView } from './use-figure-view'

/** Whether a panel's figures stand as a chart or as a table, in words; kept in the address. */
export function FigureSwitch({ id }: { id: string }) {
  const { t } = useTranslation()
  const { isTable, toggle } = useFigureView(id)
  return (
    <Segments
      label={t('table.view')}
      value={isTable ? 'table' : 'chart'}
      options={[
        { value: 'chart', label: t('table.asChart') },
        { value: 'table', label: t('table.asTable') },
      ]}
      onChange={toggle}
    />
  )
}
