import { Link } from '@tanstack/react-router'
import { languages } from '../../i18n/formats'
import type { Language } from '../../i18n/formats'
import { useTranslation } from '../../i18n/use-translation'
import styles from './header.module.css'

/** The same view in the other language; a link, so that it can be sent. */
export function LanguageLinks({ language }: { language: Language }) {
  const { t } = useTranslation()
  return (
    <span className={styles.languages} role="group" aria-label={t('shell.header.language')}>
      {languages.map((other) => (
        <Link
          key={other}
          to="."
          search={(previous: Record<string, string | undefined>) => ({ ...previous, lang: other })}
          resetScroll={false}
          className={styles.control}
          activeProps={unmarked}
          aria-current={other === language ? 'true' : undefined}
          lang={other}
          hrefLang={other}
          title={t(`shell.header.${other}`)}
        >
          {other.toUpperCase()}
        </Link>
      ))}
    </span>
  )
}

const unmarked = { 'aria-current': undefined }
