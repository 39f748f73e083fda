package org.shuyue.quality;

/** Which rows were inspected. */
public enum InspectionSource {
    DATASET("平台存放的数据"),
    UPLOAD("上传的文件");

    private final String label;

    InspectionSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
