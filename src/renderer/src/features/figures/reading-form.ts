import type { Reading } from '@shared/correction'
import type { Direction, Metric, MetricKind, Qualifier } from '@shared/metric'

/** The fields of a reading as a form holds them: text, empty for what is not known. */
export interface ReadingForm {
  value: string
  unit: string
  kind: MetricKind
  qualifier: Qualifier | ''
  direction: Direction | ''
  subject: string
  period: string
}

/** Begins with what was read; for a passage in which nothing was, with its first number. */
export function toForm(figure: Metric | null, passage: string): ReadingForm {
  if (figure) {
    const { value, unit, kind, qualifier, direction, subject, period } = figure
    return {
      value: String(value),
      unit,
      kind,
      qualifier: qualifier ?? '',
      direction: direction ?? '',
      subject: subject ?? '',
      period: period ?? '',
    }
  }
  const [number = ''] = /\d[\d,]*(?:\.\d+)?/u.exec(passage) ?? []
  const value = number.replaceAll(',', '')
  return { value, unit: '', kind: 'count', qualifier: '', direction: '', subject: '', period: '' }
}

/** The reading that the form says; null while its value is no number or its unit is missing. */
export function toReading(form: ReadingForm): Reading | null {
  const value = Number(form.value.replaceAll(',', '').trim())
  const unit = form.unit.trim()
  if (form.value.trim() === '' || !Number.isFinite(value) || unit === '') return null
  return {
    value,
    unit,
    kind: form.kind,
    qualifier: form.qualifier || null,
    direction: form.direction || null,
    subject: form.subject.trim() || null,
    period: form.period.trim() || null,
  }
}
