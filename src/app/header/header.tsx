import type { Language } from '../../i18n/formats'
import { useTranslation } from '../../i18n/use-translation'
import type { TextSize, Theme } from '../appearance'
import { CompareSwitch } from './compare-switch'
import styles from './header.module.css'
import { LanguageLinks } from './language-links'
import { ModeLinks } from './mode-links'
import { SettingsMenu } from './settings-menu'
import { SnapshotPicker } from './snapshot-picker'

interface Props {
  appearance: { theme: Theme; size: TextSize }
  language: Language
}

/** The identity band: whose dashboard it is, which figures, compared with what, shown how. */
export function Header({ appearance, language }: Props) {
  const { t } = useTranslation()
  return (
    <header className="band">
      <p className={`band-name ${styles.name}`}>{t('shell.ward')}</p>
      <p className={styles.tagline}>{t('shell.tagline')}</p>
      <SnapshotPicker />
      <div className={styles.roomy}>
        <CompareSwitch />
        <ModeLinks />
        <LanguageLinks language={language} />
      </div>
      <SettingsMenu appearance={appearance}>
        <div className={styles.tight}>
          <CompareSwitch />
          <ModeLinks />
          <LanguageLinks language={language} />
        </div>
      </SettingsMenu>
    </header>
  )
}
