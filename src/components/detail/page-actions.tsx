import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import styles from './page-actions.module.css'

/** Takes the page away: its address, or on paper. */
export function PageActions() {
  const { t } = useTranslation()
  const [told, setTold] = useState('')

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setTold(t('detail.linkCopied'))
    } catch {
      // Not allowed, or a page without https, which has no clipboard at all.
      setTold(t('detail.linkNotCopied'))
    }
  }

  return (
    <>
      <span role="status" className={styles.told}>
        {told}
      </span>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('detail.copyLink')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('detail.print')}
      </button>
    </>
  )
}
