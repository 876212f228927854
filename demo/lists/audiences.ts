/** Who a product is for: `value | 中文 | before the noun in a title`. */
export const audienceTable = `
men | 男款 | Men's
women | 女款 | Women's
unisex | 男女同款 | -
kids | 儿童 | Kids'
girls | 女童 | Girls'
boys | 男童 | Boys'
baby | 婴儿 | Baby
toddler | 幼儿 | Toddler
teens | 青少年 | -
adults | 成人 | -
age 0-2 | 0–2 岁 | -
age 3-6 | 3–6 岁 | -
age 4-8 | 4–8 岁 | -
age 6-9 | 6–9 岁 | -
age 8-12 | 8–12 岁 | -
age 10+ | 10 岁以上 | -
dog | 狗狗 | -
cat | 猫咪 | -
`
