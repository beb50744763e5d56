import { customAlphabet } from 'nanoid'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { tiedBriefings, type Link, type LinkContent } from '@shared/tie'
import { createBursts } from '../bursts'
import { passageEnds, type TieParts } from './ends'

type LinkCalls = Pick<Host, 'listLinks' | 'addLink' | 'changeLink' | 'deleteLink' | 'restoreLink'>

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createLinks(parts: TieParts): LinkCalls {
  const { library, now, changed } = parts

  const bursts = createBursts(now)

  /** Changes one link; `change` may return the very link, and then nothing is written. */
  async function edit(
    members: readonly string[],
    id: string,
    name: string | ((link: Link, edited: Link) => string),
    change: (link: Link) => Link,
  ): Promise<Link> {
    const journal = await library.ties(members)
    let isChanged = false
    const { links } = await journal.change((data) => {
      const link = findLink(data.links, id)
      const edited = change(link)
      isChanged = edited !== link
      if (!isChanged) return null
      const group = edited.text === link.text ? undefined : bursts.groupOf(id)
      return {
        name: typeof name === 'string' ? name : name(link, edited),
        group,
        puts: [put(edited)],
      }
    })
    if (isChanged) changed(members)
    return findLink(links, id)
  }

  return {
    async listLinks(briefing) {
      const { id } = library.briefing(briefing)
      const pairs = library.tiedPairs().filter((members) => members.includes(id))
      const lists = await Promise.all(pairs.map((members) => library.ties(members)))
      const links = lists.flatMap(({ data }) => data.links).filter(isPresent)
      return links.toSorted((one, other) => place(one, id) - place(other, id))
    },

    async addLink({ ends: drafts, type, text }) {
      const ends = await passageEnds(parts, drafts)
      if (isOnePassage(ends)) {
        throw new DiptychError('invalid-arguments', 'A link needs two different passages.')
      }
      const created = now().toISOString()
      const id = `l-${newId()}`
      const link: Link = { id, ends, type, text, created, changed: created, deleted: null }
      const members = tiedBriefings(link)
      const journal = await library.ties(members)
      await journal.change(() => ({ name: 'add link', puts: [put(link)] }))
      changed(members)
      return link
    },

    changeLink: (members, id, { type, text }) =>
      edit(members, id, whatChanged, (link) => {
        if (!isPresent(link)) throw missing(id)
        if (link.type === type && link.text === text) return link
        return { ...link, type, text, changed: now().toISOString() }
      }),

    async deleteLink(members, id) {
      await edit(members, id, 'delete link', (link) =>
        isPresent(link) ? { ...link, deleted: now().toISOString() } : link,
      )
    },

    restoreLink: (members, id) =>
      edit(members, id, 'restore link', (link) =>
        isPresent(link) ? link : { ...link, deleted: null },
      ),
  }
}

const isOnePassage = ([one, other]: Link['ends']): boolean =>
  one.briefing === other.briefing &&
  one.anchor.start === other.anchor.start &&
  one.anchor.end === other.anchor.end

export const isPresent = ({ deleted }: Link): boolean => deleted === null

const put = (link: Link) => ({ in: 'links', id: link.id, value: link }) as const

function whatChanged(before: LinkContent, after: LinkContent): string {
  return before.text === after.text ? 'change type of link' : 'edit link'
}

/** Where the link first touches the briefing. */
function place({ ends }: Link, briefing: string): number {
  const here = ends.filter((end) => end.briefing === briefing)
  return Math.min(...here.map(({ anchor }) => anchor.start))
}

function findLink(links: readonly Link[], id: string): Link {
  const link = links.find((candidate) => candidate.id === id)
  if (!link) throw missing(id)
  return link
}

function missing(id: string): DiptychError {
  return new DiptychError('not-found', `There is no link ${id} in this pair.`)
}
