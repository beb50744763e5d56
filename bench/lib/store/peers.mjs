import { open as openFile } from 'node:fs/promises'
import { fdatasyncSync, openSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

/** The floor: a line that somebody else has made ready, written and synced, the thread waiting. */
export function bareAppend(folder) {
  const file = openSync(join(folder, 'bare.log'), 'a')
  return (line) => {
    writeSync(file, line)
    fdatasyncSync(file)
  }
}

/** The same without blocking the thread, as a program that answers calls has to. */
export async function bareAppendBehind(folder) {
  const file = await openFile(join(folder, 'bare-behind.log'), 'a')
  return async (line) => {
    await file.appendFile(line)
    await file.datasync()
  }
}

/** lowdb as its manual has it: one file, written whole with every change, not synced. */
export async function lowdbFile(folder, notes) {
  const db = new Low(new JSONFile(join(folder, 'lowdb.json')), { notes })
  await db.write()
  return async (note) => {
    db.data.notes.push(note)
    await db.write()
  }
}

/** Null where the package could not be installed: it brings or builds a binary. */
export function sqlite(folder, notes) {
  let Database
  try {
    Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
  } catch {
    return null
  }
  const db = new Database(join(folder, 'notes.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('create table notes (id text primary key, json text)')
  const insert = db.prepare('insert or replace into notes values (?, ?)')
  db.transaction(() => notes.forEach((note) => insert.run(note.id, JSON.stringify(note))))()
  return (note) => insert.run(note.id, JSON.stringify(note))
}
