import { useId } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation'
import { chooseAppearance, textSizes, themes } from '../appearance'
import type { TextSize, Theme } from '../appearance'
import styles from './header.module.css'

interface Props {
  appearance: { theme: Theme; size: TextSize }
  children: ReactNode
}

/** Theme and text size; on a small screen also what the band has no room for. */
export function SettingsMenu({ appearance, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const choose = useChooseAppearance()
  return (
    <>
      <button
        type="button"
        className={styles.control}
        popoverTarget={id}
        aria-label={t('shell.header.settings')}
      >
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 4h7m4 0h2M1.5 12h2m4 0h7" />
          <circle cx="10.5" cy="4" r="2" />
          <circle cx="5.5" cy="12" r="2" />
        </svg>
        <span className={styles.menuWord}>{t('shell.header.settings')}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.menu}
        role="dialog"
        aria-label={t('shell.header.settings')}
      >
        {children}
        <Choices
          legend={t('shell.header.theme')}
          options={themes}
          chosen={appearance.theme}
          onChoose={(theme) => choose({ theme })}
        />
        <Choices
          legend={t('shell.header.size')}
          options={textSizes}
          chosen={appearance.size}
          onChoose={(size) => choose({ size })}
        />
      </div>
    </>
  )
}

/** Keeps the choice in this browser; an address that named another one stops naming it. */
function useChooseAppearance() {
  const navigate = useNavigate()
  return (change: { theme?: Theme; size?: TextSize }) => {
    chooseAppearance(change)
    void navigate({
      to: '.',
      search: (previous: Record<string, string | undefined>) => ({
        ...previous,
        ...(change.theme && { theme: undefined }),
        ...(change.size && { size: undefined }),
      }),
      replace: true,
      resetScroll: false,
    })
  }
}

interface ChoicesProps<Option extends Theme | TextSize> {
  legend: string
  options: readonly Option[]
  chosen: Option
  onChoose: (option: Option) => void
}

function Choices<Option extends Theme | TextSize>(props: ChoicesProps<Option>) {
  const { legend, options, chosen, onChoose } = props
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {t(`shell.header.${option}`)}
        </label>
      ))}
    </fieldset>
  )
}
