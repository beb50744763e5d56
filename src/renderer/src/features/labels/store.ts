import type { ColourNames } from '@shared/label'
import type { Colour } from '@shared/note'
import { plainColourNames } from '@shared/label'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useConnection, useHello } from '../../host/injection'

/** The names that the reader knows the colours by. */
export const useLabels = defineStore('labels', () => {
  const { host, listen } = useConnection()
  const names = shallowRef<ColourNames>(useHello().colours)
  listen('coloursNamed', (named) => (names.value = named))

  /** Within a sentence: a plain colour in small letters, a name of the reader's as it was given. */
  function within(colour: Colour): string {
    const name = names.value[colour]
    return name === plainColourNames[colour] ? name.toLowerCase() : name
  }

  async function give(given: ColourNames): Promise<void> {
    names.value = await host.nameColours(given)
  }

  return { names, within, give }
})
