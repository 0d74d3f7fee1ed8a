import { Input, Textarea, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Mini } from '../tag'
import './field.scss'

export interface FieldProps {
  label: string
  /** what is asked for, before anything is wrong */
  hint?: ReactNode
  /** what is wrong and how to mend it, as a sentence */
  error?: string | undefined
}

/** A label, a control and, when it is wrong, the sentence that says so. */
export function Field({ label, hint, error, children }: PropsWithChildren<FieldProps>) {
  return (
    <View className={`field ${error ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      {children}
      {error && (
        <View className="field__error" role="alert">
          <Mini tone="bad" text={error} />
        </View>
      )}
      {hint && !error && <View className="sub">{hint}</View>}
    </View>
  )
}

/** A control with its button beside it. */
export const FieldLine = ({ children }: PropsWithChildren) => <View className="field-line">{children}</View>

/** The name of a control: WeChat reads it from the element itself, a browser from the native control inside Taro's. */
export const controlName = (label: string) =>
  process.env.TARO_ENV === 'weapp' ? { 'aria-label': label } : { nativeProps: { 'aria-label': label } }

export interface TextInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** WeChat's keyboards; `idcard` has an X */
  type?: 'text' | 'number' | 'idcard' | 'digit'
  placeholder?: string
  maxLength?: number
  /** opens the keyboard at once */
  focus?: boolean
  disabled?: boolean
  onConfirm?: () => void
}

/** One line. WeChat's `maxlength` counts characters; -1 is without limit. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, type = 'text', placeholder = '', maxLength = -1 } = props
  return (
    <Input
      className="input"
      {...controlName(label)}
      value={value}
      type={type}
      placeholder={placeholder}
      placeholderClass="input__placeholder"
      maxlength={maxLength}
      focus={props.focus ?? false}
      disabled={props.disabled ?? false}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={() => props.onConfirm?.()}
    />
  )
}

export interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
}

/** Several lines; grows with its text. */
export function TextArea({ label, value, onChange, placeholder = '', maxLength = -1 }: TextAreaProps) {
  return (
    <Textarea
      className="input input--area"
      {...controlName(label)}
      value={value}
      placeholder={placeholder}
      placeholderClass="input__placeholder"
      maxlength={maxLength}
      autoHeight
      onInput={(event) => onChange(event.detail.value)}
    />
  )
}
