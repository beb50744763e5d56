/** What is done to a stock of housing, roads and the like: each another thing to count. */
export const deeds: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'demolished',
    pattern: /\b(?:demolish\w*|demolition|pulled down|pulling down|cleared|expropriat\w*)\b/iu,
  },
  { name: 'rebuilt', pattern: /\b(?:rebuil\w*|reconstruct\w*)\b/iu },
  { name: 'renovated', pattern: /\b(?:renovat\w*|retrofit\w*)\b/iu },
  { name: 'refurbished', pattern: /\brefurbish\w*\b/iu },
  { name: 'repaired', pattern: /\brepair\w*\b/iu },
  { name: 'revitalised', pattern: /\b(?:revitali[sz]\w*|rejuvenat\w*|improved living)\b/iu },
  { name: 'moved', pattern: /\b(?:relocat\w*|resettle\w*|moved out|moved)\b/iu },
  { name: 'strengthened', pattern: /\bstrengthen\w*\b/iu },
  { name: 'upgraded', pattern: /\bupgrad\w*\b/iu },
  { name: 'installed', pattern: /\binstall\w*\b/iu },
]
