import * as v from 'valibot'
import type { Alignment } from './alignment'
import { backupIdSchema, type BackupSummary, type RemovedSummary, type RestorePlan } from './backup'
import {
  briefingIdSchema,
  givenMetadataSchema,
  type BriefingMetadata,
  type BriefingPreview,
  type BriefingSummary,
  type OpenBriefing,
  type Span,
} from './briefing'
import type { Suggestion } from './carry'
import type { CommandId } from './commands'
import { comparisonFormatSchema, type Comparison, type ComparisonFormat } from './comparison'
import { correctionDraftSchema, correctionIdSchema, type CorrectionDraft } from './correction'
import { textRefSchema, type TextDiff, type TextRef } from './diff'
import type { ErrorCode } from './errors'
import type { HistoryNames, Undone } from './history'
import { colourNamesSchema, type ColourNames } from './label'
import type { Extraction } from './metric'
import {
  noteContentSchema,
  noteDraftSchema,
  noteIdSchema,
  spanSchema,
  type Note,
  type NoteContent,
  type NoteDraft,
} from './note'
import { pairLayoutSchema, pairMembersSchema, type PairLayout } from './pair'
import { placeRefSchema, type OpenPlace, type PlaceRef, type Replacement } from './replacement'
import { mostInSeries, type SeriesSet } from './series'
import { sessionSchema, settingsSchema, type Session, type Settings } from './settings'
import { tagSchema, type TagCount } from './tag'
import {
  linkContentSchema,
  linkDraftSchema,
  linkIdSchema,
  pinDraftSchema,
  pinIdSchema,
  verdictDraftSchema,
  verdictIdSchema,
  type BlockPin,
  type Link,
  type LinkContent,
  type LinkDraft,
  type PinDraft,
  type RowVerdict,
  type Ties,
  type VerdictDraft,
} from './tie'

/** Raised with every change of this file that an older renderer could not live with. */
export const contractVersion = 1

/** The largest file that is taken for a briefing, in bytes. */
export const documentLimit = 20 * 1024 * 1024

/** What this host can do; the renderer asks for these and never where it runs. */
export interface Capabilities {
  /** The host shows its own dialogs to open and to save files. */
  readonly fileDialogs: boolean
  /** The host has an application menu. */
  readonly menu: boolean
}

/** Something the reader must be told although nobody asked. */
export interface Notice {
  readonly level: 'info' | 'warning'
  readonly message: string
}

/** All that the first screen needs. */
export interface Hello {
  readonly contract: number
  readonly capabilities: Capabilities
  /** Another program holds the library: nothing can be changed. */
  readonly readOnly: boolean
  readonly briefings: readonly BriefingSummary[]
  readonly settings: Settings
  readonly session: Session
  readonly colours: ColourNames
  /** What was found damaged, and mended, when the library was opened. */
  readonly notices: readonly Notice[]
}

/** A document on its way into the library. */
export interface ImportedDocument {
  readonly name: string
  /** The file's bytes in base64, so that one form crosses every transport. */
  readonly base64: string
}

/** What became of one document of an import. */
export type ImportOutcome =
  | { readonly ok: true; readonly briefing: BriefingSummary; readonly known: boolean }
  | { readonly ok: false; readonly name: string; readonly message: string }

/** A file made for the reader: its proposed name, and its text. */
export interface ExportFile {
  readonly name: string
  readonly text: string
  /** Set when `text` stands for bytes. */
  readonly encoding?: 'base64'
}

/**
 * The contract between the renderer and whichever program serves it. Every argument and result is
 * plain JSON data; ids cross this border, file paths never do. Failures are `DiptychError`s.
 */
export interface Host {
  hello(): Promise<Hello>

  /** Puts documents into the library; each fails or succeeds for itself. */
  importDocuments(documents: readonly ImportedDocument[]): Promise<readonly ImportOutcome[]>
  /** An earlier revision by its number; the present one when it is left out. */
  openBriefing(briefing: string, revision?: number): Promise<OpenBriefing>
  /**
   * What of a long text is read first: some batches of blocks around the place where it was left when these `members`
   * were open together, or its beginning. An earlier revision by its number.
   */
  previewBriefing(
    briefing: string,
    members: readonly string[],
    revision?: number,
  ): Promise<BriefingPreview>
  /** Gives the briefing another text and carries what stands on passages; the text before can still be opened. */
  replaceText(briefing: string, document: ImportedDocument): Promise<Replacement>
  describeBriefing(briefing: string, metadata: BriefingMetadata): Promise<BriefingSummary>
  /** Sets the briefing and its notes aside in the library's folder; `restoreBriefing` takes it back. */
  removeBriefing(briefing: string): Promise<void>
  /** Those that can be brought back, the one removed last first. */
  listRemoved(): Promise<readonly RemovedSummary[]>
  /** The id is another one when the old one was given again. */
  restoreBriefing(briefing: string): Promise<BriefingSummary>

  /** What has lost its place in the present text or reads otherwise there, until the reader has seen to it. */
  listOpenPlaces(briefing: string): Promise<readonly OpenPlace[]>
  /** Passages that something which is lost may be attached to, best first. */
  suggestPlaces(ref: PlaceRef): Promise<readonly Suggestion[]>
  /** Lets something stand where it stands now: its place counts as the reader's own from here on. */
  keepPlace(ref: PlaceRef): Promise<void>
  /** Puts something on a passage of the present text. */
  attachPlace(ref: PlaceRef, passage: Span): Promise<void>

  /** The figures in reading order, of the present revision with the reader's corrections applied. */
  readFigures(briefing: string, revision?: number): Promise<Extraction>
  /** Puts the reader's reading in the place of whatever was read in the passage. */
  correctFigure(draft: CorrectionDraft): Promise<Extraction>
  /** Lets the extractor's own reading stand again. */
  takeBackCorrection(briefing: string, correction: string): Promise<Extraction>

  /** The notes of a briefing in reading order, those without a place last; not the deleted ones. */
  listNotes(briefing: string): Promise<readonly Note[]>
  /** Resolves once the note is on disk, like every change below. */
  addNote(draft: NoteDraft): Promise<Note>
  /**
   * `seen` are hashes of the texts that the reader's own may stand for: the one it was begun on, and those
   * sent since. Another text gives way with a notice, in a step of its own, so that undo brings it back.
   */
  changeNote(
    briefing: string,
    note: string,
    content: NoteContent,
    seen?: readonly string[],
  ): Promise<Note>
  deleteNote(briefing: string, note: string): Promise<void>
  restoreNote(briefing: string, note: string): Promise<Note>

  /** What ties these two briefings (or one to itself) together, without the deleted links. */
  listTies(members: readonly string[]): Promise<Ties>
  /** Every link with an end in this briefing, whichever the other one is, even one that was removed. */
  listLinks(briefing: string): Promise<readonly Link[]>
  addLink(draft: LinkDraft): Promise<Link>
  /** `members` are the briefings that the link ties, here and below. */
  changeLink(members: readonly string[], link: string, content: LinkContent): Promise<Link>
  deleteLink(members: readonly string[], link: string): Promise<void>
  restoreLink(members: readonly string[], link: string): Promise<Link>
  /** The reader's word on two blocks; what was said of the two before gives way. */
  pinBlocks(draft: PinDraft): Promise<BlockPin>
  unpinBlocks(members: readonly string[], pin: string): Promise<void>
  /** The reader's word on two figures; what was said of the two before gives way. */
  judgeRow(draft: VerdictDraft): Promise<RowVerdict>
  takeBackVerdict(members: readonly string[], verdict: string): Promise<void>

  /**
   * Which blocks of two texts are related, the reader's pins kept; of two revisions of one briefing, which
   * are the same writing. There are no pins in an earlier revision.
   */
  alignTexts(left: TextRef, right: TextRef): Promise<Alignment>
  /** How the right text differs from the left one, word by word; for versions of one text. */
  diffTexts(left: TextRef, right: TextRef): Promise<TextDiff>
  /** The figures of the newest revisions of two briefings, paired; rejects with `cancelled`. */
  comparePair(left: string, right: string): Promise<Comparison>
  /** Calls off `comparePair` of these two, if it is under way. */
  cancelComparison(left: string, right: string): Promise<void>
  exportComparison(left: string, right: string, format: ComparisonFormat): Promise<ExportFile>
  /** The indicators that these briefings share, by the dates of their events. */
  joinSeries(briefings: readonly string[]): Promise<SeriesSet>
  /** The tags of all notes. */
  listTags(): Promise<readonly TagCount[]>
  /**
   * Puts one tag in the place of several, everywhere, in one step; how many notes it changed, and the tag as
   * they carry it: another one that is there already keeps its spelling.
   */
  replaceTags(tags: readonly string[], by: string): Promise<TagCount>
  /** An empty name gives a colour its plain one back. */
  nameColours(names: ColourNames): Promise<ColourNames>

  readLayout(members: readonly string[]): Promise<PairLayout>
  saveLayout(members: readonly string[], layout: PairLayout): Promise<void>
  /** Takes back the last change of whatever the reader made, imported or replaced; null when there is none. */
  undo(): Promise<Undone | null>
  /** Makes again what was undone last; null when there is nothing, as after every new change. */
  redo(): Promise<Undone | null>
  history(): Promise<HistoryNames>

  /** Newest first. */
  listBackups(): Promise<readonly BackupSummary[]>
  makeBackup(): Promise<BackupSummary>
  /** What `restoreBackup` would change. */
  planRestore(backup: string): Promise<RestorePlan>
  /** Sets notes, figures and ties to what they were; `undo` takes it back. */
  restoreBackup(backup: string): Promise<RestorePlan>

  saveSettings(settings: Settings): Promise<void>
  saveSession(session: Session): Promise<void>

  /** The notes of one briefing or of a pair as Markdown. */
  exportNotes(members: readonly string[]): Promise<ExportFile>

  /** Lets the reader choose files and imports them. Needs the capability `fileDialogs`. */
  chooseDocuments(): Promise<readonly ImportOutcome[]>
  /** Lets the reader choose one file; null if they changed their mind. Needs `fileDialogs`. */
  chooseDocument(): Promise<ImportedDocument | null>
  /** Lets the reader choose a place and writes the file there; false if they changed their mind. Needs `fileDialogs`. */
  saveFile(file: ExportFile): Promise<boolean>
  /** Writes the page, as it is printed, where the reader chooses; false if they changed their mind. Needs `fileDialogs`. */
  savePdf(name: string): Promise<boolean>
}

/** What a host tells its renderers. */
export interface HostEvents {
  /** A command was chosen in the application menu. */
  readonly command: CommandId
  /** Notes of this briefing were changed, maybe from another window. */
  readonly notesChanged: { readonly briefing: string }
  /** The reader corrected a figure of this briefing, maybe in another window. */
  readonly figuresChanged: { readonly briefing: string }
  readonly coloursNamed: ColourNames
  /** A link, a pin or a verdict of this pair was changed, maybe in another window. */
  readonly tiesChanged: { readonly members: readonly string[] }
  /** How far `comparePair` of these two has come: 0 to 1. */
  readonly comparisonProgress: {
    readonly left: string
    readonly right: string
    readonly share: number
  }
  /** The next undo or redo is about something else now. */
  readonly historyChanged: HistoryNames
  readonly libraryChanged: { readonly briefings: readonly BriefingSummary[] }
  readonly notice: Notice
}
export type HostEventName = keyof HostEvents

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string }

/** How calls and events travel; each host has one. */
export interface Transport {
  call(method: string, args: readonly unknown[]): Promise<Reply>
  /** Returns the function that ends the listening. */
  listen(receive: (name: string, payload: unknown) => void): () => void
}

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const fileName = v.pipe(
  text(255),
  v.nonEmpty(),
  v.regex(/^[^/\\]+$/u, 'a file name holds no folder'),
)

const documentSchema = v.object({
  name: fileName,
  base64: text(Math.ceil(documentLimit / 3) * 4 + 4),
})
const revisionNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const noteChange = [briefingIdSchema, noteIdSchema, noteContentSchema] as const
const seenTexts = v.pipe(v.array(text(64)), v.maxLength(1000))

const briefingAt = v.union([
  v.strictTuple([briefingIdSchema]),
  v.strictTuple([briefingIdSchema, revisionNumber]),
])

const previewAt = [briefingIdSchema, pairMembersSchema] as const

type ArgumentSchemas = { readonly [M in keyof Host]: v.GenericSchema<unknown, Parameters<Host[M]>> }

/** One schema for each method's arguments; a forgotten or mistyped one does not compile. */
export const hostArguments: ArgumentSchemas = {
  hello: v.tuple([]),
  importDocuments: v.tuple([v.array(documentSchema)]),
  openBriefing: briefingAt,
  previewBriefing: v.union([
    v.strictTuple(previewAt),
    v.strictTuple([...previewAt, revisionNumber]),
  ]),
  replaceText: v.tuple([briefingIdSchema, documentSchema]),
  describeBriefing: v.tuple([briefingIdSchema, givenMetadataSchema]),
  removeBriefing: v.tuple([briefingIdSchema]),
  listRemoved: v.tuple([]),
  restoreBriefing: v.tuple([briefingIdSchema]),
  listOpenPlaces: v.tuple([briefingIdSchema]),
  suggestPlaces: v.tuple([placeRefSchema]),
  keepPlace: v.tuple([placeRefSchema]),
  attachPlace: v.tuple([placeRefSchema, spanSchema]),
  readFigures: briefingAt,
  correctFigure: v.tuple([correctionDraftSchema]),
  takeBackCorrection: v.tuple([briefingIdSchema, correctionIdSchema]),
  listNotes: v.tuple([briefingIdSchema]),
  addNote: v.tuple([noteDraftSchema]),
  changeNote: v.union([v.strictTuple(noteChange), v.strictTuple([...noteChange, seenTexts])]),
  deleteNote: v.tuple([briefingIdSchema, noteIdSchema]),
  restoreNote: v.tuple([briefingIdSchema, noteIdSchema]),
  listTies: v.tuple([pairMembersSchema]),
  listLinks: v.tuple([briefingIdSchema]),
  addLink: v.tuple([linkDraftSchema]),
  changeLink: v.tuple([pairMembersSchema, linkIdSchema, linkContentSchema]),
  deleteLink: v.tuple([pairMembersSchema, linkIdSchema]),
  restoreLink: v.tuple([pairMembersSchema, linkIdSchema]),
  pinBlocks: v.tuple([pinDraftSchema]),
  unpinBlocks: v.tuple([pairMembersSchema, pinIdSchema]),
  judgeRow: v.tuple([verdictDraftSchema]),
  takeBackVerdict: v.tuple([pairMembersSchema, verdictIdSchema]),
  alignTexts: v.tuple([textRefSchema, textRefSchema]),
  diffTexts: v.tuple([textRefSchema, textRefSchema]),
  comparePair: v.tuple([briefingIdSchema, briefingIdSchema]),
  cancelComparison: v.tuple([briefingIdSchema, briefingIdSchema]),
  exportComparison: v.tuple([briefingIdSchema, briefingIdSchema, comparisonFormatSchema]),
  joinSeries: v.tuple([
    v.pipe(v.array(briefingIdSchema), v.minLength(2), v.maxLength(mostInSeries)),
  ]),
  listTags: v.tuple([]),
  replaceTags: v.tuple([v.pipe(v.array(tagSchema), v.minLength(1), v.maxLength(1000)), tagSchema]),
  nameColours: v.tuple([colourNamesSchema]),
  readLayout: v.tuple([pairMembersSchema]),
  saveLayout: v.tuple([pairMembersSchema, pairLayoutSchema]),
  undo: v.tuple([]),
  redo: v.tuple([]),
  history: v.tuple([]),
  listBackups: v.tuple([]),
  makeBackup: v.tuple([]),
  planRestore: v.tuple([backupIdSchema]),
  restoreBackup: v.tuple([backupIdSchema]),
  saveSettings: v.tuple([settingsSchema]),
  saveSession: v.tuple([sessionSchema]),
  exportNotes: v.tuple([pairMembersSchema]),
  chooseDocuments: v.tuple([]),
  chooseDocument: v.tuple([]),
  savePdf: v.tuple([fileName]),
  saveFile: v.tuple([
    v.object({
      name: fileName,
      text: text(documentLimit),
      encoding: v.exactOptional(v.literal('base64')),
    }),
  ]),
}

export const hostMethods = Object.keys(hostArguments) as readonly (keyof Host)[]
