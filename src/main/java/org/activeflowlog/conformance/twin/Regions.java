package org.activeflowlog.conformance.twin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The regions of the product (facts 4.6) and their names. */
final class Regions {
  static final String USUAL = "cn-hangzhou";

  private static final String[][] TABLE = {
    {"cn-hangzhou", "China (Hangzhou)"},
    {"cn-shanghai", "China (Shanghai)"},
    {"cn-beijing", "China (Beijing)"},
    {"cn-shenzhen", "China (Shenzhen)"},
    {"cn-qingdao", "China (Qingdao)"},
    {"cn-zhangjiakou", "China (Zhangjiakou)"},
    {"cn-huhehaote", "China (Hohhot)"},
    {"cn-wulanchabu", "China (Ulanqab)"},
    {"cn-heyuan", "China (Heyuan)"},
    {"cn-guangzhou", "China (Guangzhou)"},
    {"cn-chengdu", "China (Chengdu)"},
    {"cn-hongkong", "China (Hong Kong)"},
    {"cn-beijing-finance-1", "China North 2 Finance"},
    {"cn-shanghai-finance-1", "China East 2 Finance"},
    {"cn-shenzhen-finance-1", "China South 1 Finance"},
    {"cn-north-2-gov-1", "China North 2 Ali Gov"},
    {"ap-northeast-1", "Japan (Tokyo)"},
    {"ap-south-1", "India (Mumbai)"},
    {"ap-southeast-1", "Singapore"},
    {"ap-southeast-2", "Australia (Sydney)"},
    {"ap-southeast-3", "Malaysia (Kuala Lumpur)"},
    {"ap-southeast-5", "Indonesia (Jakarta)"},
    {"ap-southeast-6", "Philippines (Manila)"},
    {"eu-central-1", "Germany (Frankfurt)"},
    {"eu-west-1", "UK (London)"},
    {"me-central-1", "SAU (Riyadh)"},
    {"na-south-1", "Mexico"},
    {"us-east-1", "US (Virginia)"},
    {"us-west-1", "US (Silicon Valley)"},
  };

  static final Map<String, String> NAMES = names();

  private Regions() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String[] row : TABLE) {
      names.put(row[0], row[1]);
    }
    return Collections.unmodifiableMap(names);
  }
}
