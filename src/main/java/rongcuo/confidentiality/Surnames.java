package rongcuo.confidentiality;

import java.util.Set;

/** Han surnames (《百家姓》 and those that are frequent today), in simplified characters. */
final class Surnames {

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "东方", "司徒", "宇文", "长孙", "端木",
          "独孤", "南宫", "拓跋", "轩辕", "百里", "呼延", "完颜", "淳于", "单于", "太史", "申屠", "仲孙", "钟离", "濮阳", "澹台",
          "闻人", "赫连", "万俟", "东郭", "西门", "司空", "鲜于", "闾丘", "公冶", "宗政", "巫马", "颛孙", "子车", "第五", "梁丘");

  private static final String SINGLE =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞"
          + "任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
          + "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢"
          + "莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦"
          + "巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓"
          + "蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习"
          + "宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙"
          + "乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖覃涂仝佟岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福迟代苟尧闫"
          + "冼练楼禤覃韦侬蓝麦招植欧关邝";

  private Surnames() {}

  /** The surname that a name in simplified characters begins with; empty if it is none. */
  static String of(String name) {
    if (name.length() > 2 && COMPOUND.contains(name.substring(0, 2))) {
      return name.substring(0, 2);
    }
    return !name.isEmpty() && SINGLE.indexOf(name.charAt(0)) >= 0 ? name.substring(0, 1) : "";
  }

  static boolean isCompound(String words) {
    return COMPOUND.contains(words);
  }
}
