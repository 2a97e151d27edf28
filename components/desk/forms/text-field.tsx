'use client'
import type { ReactNode } from 'react'
import { type FieldPath, type FieldValues, useFormContext } from 'react-hook-form'
import { Field } from '#components/ui/field.tsx'
import { Input, type InputProps } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { useFieldWords } from './field-words.ts'

type TextFieldProps<Values extends FieldValues> = Pick<InputProps, 'type' | 'autoComplete' | 'placeholder' | 'readOnly' | 'inputMode'> & {
  name: FieldPath<Values>
  label: ReactNode
  help?: ReactNode
  hint?: ReactNode
  /** Of what is typed; a name in Arabic goes from right to left in every interface. */
  dir?: 'rtl' | 'ltr'
  /** Words for codes of this field alone. */
  words?: Record<string, string>
  multiline?: boolean
}

/** A line or a few lines of text in a form of react-hook-form. */
export function TextField<Values extends FieldValues>({ name, label, help, hint, words, multiline = false, dir, ...rest }: TextFieldProps<Values>) {
  const { register, getFieldState, formState } = useFormContext<Values>()
  const say = useFieldWords()
  const error = say(getFieldState(name, formState).error?.type, words)
  return (
    <Field label={label} help={help} hint={hint} error={error}>
      {multiline ? <Textarea dir={dir} {...register(name)} /> : <Input dir={dir} {...rest} {...register(name)} />}
    </Field>
  )
}
