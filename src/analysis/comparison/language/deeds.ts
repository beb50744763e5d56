/** What is done to a stock of housing, roads and the like: each another thing to count. */
export const deeds: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'demolished',
    pattern: /\b(?:demolish\w*|demolition|pulled down|pulling down|cleared|expropriat\w*)\b/u,
  },
  { name: 'rebuilt', pattern: /\b(?:rebuil\w*|reconstruct\w*)\b/u },
  { name: 'renovated', pattern: /\b(?:renovat\w*|retrofit\w*)\b/u },
  { name: 'refurbished', pattern: /\brefurbish\w*\b/u },
  { name: 'repaired', pattern: /\brepair\w*\b/u },
  { name: 'revitalised', pattern: /\b(?:revitali[sz]\w*|rejuvenat\w*|improved living)\b/u },
  { name: 'moved', pattern: /\b(?:relocat\w*|resettle\w*|moved out|moved)\b/u },
  { name: 'strengthened', pattern: /\bstrengthen\w*\b/u },
  { name: 'upgraded', pattern: /\bupgrad\w*\b/u },
  { name: 'installed', pattern: /\binstall\w*\b/u },
]
