import { canonicalLanguage, type BriefingMetadata } from '@shared/briefing'

/** What is written into the fields. */
export type DetailsForm = Record<keyof BriefingMetadata, string>

export function toForm(metadata: BriefingMetadata | undefined): DetailsForm {
  return {
    title: metadata?.title ?? '',
    issuer: metadata?.issuer ?? '',
    eventDate: metadata?.eventDate ?? '',
    publicationDate: metadata?.publicationDate ?? '',
    language: metadata?.language ?? 'en',
  }
}

export function toMetadata(form: DetailsForm): BriefingMetadata {
  const language = form.language.trim() || 'en'
  return {
    title: form.title.trim(),
    issuer: form.issuer.trim() || null,
    eventDate: form.eventDate.trim() || null,
    publicationDate: form.publicationDate.trim() || null,
    language: canonicalLanguage(language) ?? language,
  }
}

/** What is wrong with a language tag, for who typed it; nothing where it is one. */
export function languageProblem(tag: string): string {
  const typed = tag.trim()
  if (typed === '' || canonicalLanguage(typed) !== null) return ''
  return `“${typed}” is no language tag. Write one such as en, fr, zh-Hans or pt-BR.`
}

/** Whether saving would change anything but blanks. */
export function differs(form: DetailsForm, saved: DetailsForm): boolean {
  const [one, other] = [toMetadata(form), toMetadata(saved)]
  return (Object.keys(one) as (keyof BriefingMetadata)[]).some((key) => one[key] !== other[key])
}
