'use client'
import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type Ref } from 'react'
import { Input, type InputProps } from '#components/ui/input.tsx'

/** A password, written from left to right in every language, that can be looked at. */
export function PasswordInput({ ref, ...rest }: Omit<InputProps, 'className'> & { ref?: Ref<HTMLInputElement> }) {
  const t = useTranslations('auth.signIn')
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <div className="relative" dir="ltr">
      <Input ref={ref} type={shown ? 'text' : 'password'} className="pe-11" spellCheck={false} autoCapitalize="none" maxLength={200} {...rest} />
      <button
        type="button"
        aria-label={t(shown ? 'hide' : 'show')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 end-0 flex w-10 items-center justify-center rounded-md text-faint -outline-offset-2 hover:text-ink"
      >
        <Icon aria-hidden className="size-4" />
      </button>
    </div>
  )
}
