/** Units of the catalogue in Chinese, written without a space where the language wants none: `unit | 单位`. */
const table = `
year | 年
years | 年
month | 个月
months | 个月
week | 周
weeks | 周
day | 天
days | 天
hour | 小时
hours | 小时
minute | 分钟
minutes | 分钟
piece | 件
pieces | 件
pair | 双
pairs | 双
inch | 英寸
person | 人
persons | 人
players | 人
seater | 座
lumens | 流明
megapixels | 百万像素
speeds | 速
slices | 片
pages a minute | 页/分钟
`

const chineseUnits: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [unit = '', chinese = ''] = row.split(' | ')
      return [unit, chinese]
    }),
)

const measure = /^(\d+(?:[.-]\d+)*) ?(\D*?)( per shoe)?$/

/** "20 hours" as “20小时”, "260 g per shoe" as “每只 260 g”; undefined where nothing of it has a Chinese word. */
export function chineseMeasure(text: string): string | undefined {
  const [, figure, unit = '', perShoe] = measure.exec(text) ?? []
  const chinese = chineseUnits.get(unit)
  if (figure === undefined || (chinese === undefined && perShoe === undefined)) return undefined
  const written = chinese === undefined ? `${figure} ${unit}` : `${figure}${chinese}`
  return perShoe === undefined ? written : `每只 ${written}`
}
