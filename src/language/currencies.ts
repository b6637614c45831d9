import { anyScript, type ScriptPattern } from '../model/any-script.ts'
// Source: ISO 4217 codes and the everyday names and signs of the currencies that world news names most. MIT.
// A bare "$" or "dollars" may be that of many countries, so it is `dollar`, and a bare "cent" is `cent`.

/** Currency signs, alone or after the letters of a country. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['Rs', 'rupee'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
])

/** Whether a text starts with a sign of any currency, listed or not. */
export const opensWithSign: ScriptPattern = anyScript(String.raw`^[\p{Sc}]`)

/** Names that follow an amount. "Pounds" may be a weight, so it is left out, but for "pounds sterling". */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['bucks', 'dollar'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds-sterling', 'GBP'],
  ['pence', 'penny'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['won', 'KRW'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['lira', 'TRY'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['hryvnia', 'UAH'],
  ...'USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD CHF SEK NOK DKK RUB KRW ILS TRY BRL MXN ZAR NGN UAH PLN'
    .split(' ')
    .map((code): [string, string] => [code, code]),
])
