import { expect, it } from 'vitest'
import {
  differs,
  languageProblem,
  toForm,
  toMetadata,
} from '../../../../../src/renderer/src/features/library/details-form'

const form = toForm({
  title: 'Press Briefing',
  issuer: null,
  eventDate: '2023-08-17',
  publicationDate: null,
  language: 'en',
})

it('blanks around a field are no change', () => {
  expect(differs({ ...form, issuer: '  ' }, form)).toBe(false)
  expect(differs({ ...form, issuer: 'The Office' }, form)).toBe(true)
})

it('a language is kept as BCP 47 writes it', () => {
  expect(toMetadata({ ...form, language: ' ZH-hans ' }).language).toBe('zh-Hans')
})

it.each(['en_GB', 'Chinese (simplified)', 'e', '中文'])('%s is no language tag', (tag) => {
  expect(languageProblem(tag)).toContain(`“${tag}” is no language tag`)
})

it.each(['', 'en', 'pt-BR', 'zh-Hans-CN'])('“%s” will do as a language', (tag) => {
  expect(languageProblem(tag)).toBe('')
})
