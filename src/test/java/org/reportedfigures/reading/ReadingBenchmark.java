package org.reportedfigures.reading;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long reading takes, warm, on one core: a sentence, and texts of three sizes on one line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReadingBenchmark {
    /** Sentences as a newspaper has them, with numbers of most kinds. */
    private static final List<String> HINDI =
            List.of(
                    "मंत्रालय ने बताया कि 4 जुलाई 2031 तक लगभग 28,000 कंटेनर बंदरगाह पहुँचे।",
                    "बाढ़ में 1।2 करोड़ से अधिक लोग बेघर होने का अनुमान है, जो पिछले साल से दोगुने हैं।",
                    "इस पुल पर साढ़े तीन लाख रुपये ख़र्च हुए और तीन दिन काम चला।",
                    "किसानों ने 5 से 6 हज़ार टन गेहूँ बेचा, जिसकी क़ीमत 40 प्रतिशत बढ़ी।",
                    "नदी के किनारे पुराना बाज़ार सुबह खुलता है और शाम को बंद हो जाता है।");

    private static final List<String> ENGLISH =
            List.of(
                    "The ministry said that about 28,000 containers had reached the port by 4 July.",
                    "More than 1.2 million people are estimated to have lost their homes.",
                    "The bridge cost $3.5 million and was closed for three days in 2031.",
                    "Farmers sold between five and six thousand tonnes of wheat, 40% more.",
                    "The old market by the river opens in the morning and closes at night.");

    @Param({"hi", "en"})
    public String language = "hi";

    /** Characters of the text; 1 stands for one sentence. */
    @Param({"1", "10000", "100000", "1000000"})
    public int size = 1;

    private Reader reader = Reader.in("hi").orElseThrow();
    private List<String> texts = List.of();
    private int next;

    @Setup
    public void prepare() {
        reader = Reader.in(language).orElseThrow();
        List<String> sentences = language.equals("hi") ? HINDI : ENGLISH;
        String all = String.join(" ", sentences) + " ";
        texts = size == 1 ? sentences : List.of(all.repeat(size / all.length() + 1));
    }

    @Benchmark
    public List<Quantity> read() {
        next = (next + 1) % texts.size();
        return reader.read(texts.get(next));
    }
}
