/**
 * English given names with short forms that may begin otherwise; general knowledge, as any dictionary of names lists them. A
 * short form may stand for several names.
 */
const lines = `
  william bill billy will willie liam
  robert bob bobby rob robbie
  richard dick rick ricky rich
  james jim jimmy jamie
  john jack johnny
  edward ed eddie ted ned
  charles chuck charlie charley
  henry harry hank
  lawrence larry
  anthony tony
  michael mike mick mickey
  margaret maggie meg peggy greta
  elizabeth liz lizzie beth betty bess eliza libby
  katherine kate katie kathy kitty
  catherine kate katie cathy kitty
  dorothy dot dolly
  mary molly polly
  sarah sally
  helen nell nellie
  eleanor nell nellie ellie nora
  susan sue suzie
  rebecca becky
  deborah debbie
  theodore ted teddy
  christopher kit chris
  andrew andy drew
  stephen steve
  joseph joe
  thomas tom tommy
  david dave
  daniel dan danny
  nicholas nick
  alexander alex sandy alec
  matthew matt
  antony tony
  francis frank
  frederick fred
  gerald gerry jerry
  jeremy jerry
  patrick paddy pat
  patricia pat patty trish
  jacqueline jackie
  jonathan jon
  ronald ron
  leonard len lenny
  bernard bernie
  albert bert al
  isabella bella
  victoria vicky tori
  philip phil pip
  samuel sam
  benjamin ben
  eugene gene
  raymond ray
  jacob jack jake
  harold harry hal
  ann nancy
  christina tina`

const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...short] = line.trim().split(' ')
      return [name, short]
    }),
)

/** Whether one given name is a short form of the other: "bill" and "william". Lower case. */
export function areShortForms(a: string, b: string): boolean {
  return shortForms.get(a)?.includes(b) === true || shortForms.get(b)?.includes(a) === true
}
