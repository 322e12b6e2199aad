"""Given names and surnames by which a capitalised run is known to be a person."""

GIVEN = frozenset(
    """
Liz Viv Sarika Yuji Francois François Arvind Indra Masayoshi Haruka Jae Natalia Piotr Krzysztof Jiri Jiří Istvan István
Gabor Gábor Zoltan Zoltán Lucia Lucía Pilar Dolores Astrid Sigrid Monika Niamh Aoife Ciaran Ciarán Padraig Pádraig Eoin
Rhys Huw Ewan Callum Kirsty Morag Catriona Giles Piers Tamsin Phoebe Imogen Gemma Tracey Debbie Kayla Dwayne Tyrone
Jamal Latoya Keisha Ned Jed Chuck Hank Randy Mandy Cindy Seth Caleb Ezra Naomi Judith Kenyatta Willem Kobus Riaan
Yael Stamatis Dimitris Giorgos Yannis Nikos Kostas Eleni Ayse Ayşe Emre Burak Niel Toby Tobias Lynne Lynn Denise Joanne Joanna
Gillian Jillian Lesley Leslie Maureen Kathleen Noreen Sheila Brenda Glenda Rhonda Yvonne Yvette Suzanne Suzan Roxanne
Giselle Ghislaine Solange Margaux Thibault Bastien Benoit Benoît Cedric Cédric Fabrice Gilles Herve Hervé Yves Luc Pascal Thierry
Jens Jörg Joerg Kai Kurt Lothar Manfred Norbert Ralf Reinhard Rolf Rüdiger Siegfried Torsten Volker Werner Willi Wilfried
Anke Anja Antje Birgit Britta Gudrun Heike Jutta Katrin Silke Susanne Ulrike
Giuseppe Salvatore Vincenzo Enrico Fabrizio Fabio Massimo Maurizio Riccardo Roberto Silvio Umberto Chiara Giulia Silvia
Agustin Agustín Alvaro Álvaro Andres Andrés Arturo Eduardo Emilio Enrique Esteban Federico Gerardo Gonzalo Guillermo Ignacio
Jaime Joaquin Joaquín Julio Lorenzo Manuel Marcelo Mariano Mauricio Rafael Ramon Ramón Raul Raúl Rodrigo Ruben Rubén Santiago Vicente
Amitabh Anand Anant Aditya Alok Anupam Ashish Ashwin Atul Balaji Dinesh Gautam Girish Harish Hemant Kishore Kumar Lalit
Mahesh Manish Manoj Mohan Mohit Mukesh Nandan Naresh Narendra Navin Neeraj Nikhil Nitin Pankaj Piyush Prakash Pramod Prashant
Pravin Rajeev Rajiv Rakesh Ramesh Ranjit Sachin Sandeep Sanjeev Satish Shailesh Shyam Siddharth Subramanian Sudhir Sumit Suresh
Tarun Uday Umesh Venkat Vinay Vineet Vinod Vivek Yogesh Anjali Aparna Deepa Divya Kavita Kiran Lakshmi Meera Nisha Padma
Radha Rekha Renuka Shobha Shikha Smita Sonia Swati Uma Usha Vandana Vidya
Kazuo Koichi Kenichi Makoto Naoki Noriko Osamu Ryo Shigeru Shinichi Shinzo Tadashi Takeo Tetsuya Toshio Yasuo Yoshihiro Yukio
Jong Hyun Seung Kyung Hee Nguyen Tran Thanh Duc Huong
Abdul Abdulaziz Abdulla Ahmad Faisal Hamad Ibrahim Jamil Karim Khaled Mahmoud Mansour Mohamed Nabil Nasser Rashid Saeed Salem Saleh
Tariq Yasser Youssef Yusuf Zaid Zayed
John David Michael James Robert William Richard Thomas Mark Charles Steven Steve Paul Daniel Kevin Brian George Edward
Peter Andrew Anthony Jeff Jeffrey Scott Eric Erik Stephen Gregory Frank Raymond Patrick Jack Dennis Jerry Tim Timothy Larry
Jose José Adam Nathan Douglas Henry Carl Karl Arthur Ryan Roger Joe Juan Albert Jonathan Justin Terry Keith Samuel Ralph
Bruce Joshua Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Sara Karen Nancy Lisa Betty Margaret Sandra
Anna Emma Laura Julia Maria María Christine Angela Elon Jamie Sundar Satya Tom Bob Bill Jim Mike Dan Ben Sam Alex Chris
Nick Matt Greg Rick Ken Don Ron Ted Ray Hans Klaus Jürgen Juergen Wolfgang Pierre Jean Marco Carlos Luis Luís Pedro Ivan
Sergei Sergey Akio Hiroshi Takeshi Kenji Carol Tony Marc Meg Gary Dave Doug Phil Philip Phillip Simon Martin Neil Nigel Ian
Alan Allan Allen Alastair Alistair Angus Craig Colin Duncan Stuart Stewart Graham Graeme Geoff Geoffrey Gavin Gareth Glenn
Gordon Hamish Hugh Hugo Howard Harold Harry Hannah Helen Helena Hilary Holly Heather Ian Imran Isabel Isabelle Isla Jacob
Jake Jan Jane Janet Jason Jay Jeremy Jesse Jill Joan Joanna Joanne Joel Johan Johannes Jonas Jorge Josef Joseph Josh Juliet
Julian Julie Karin Kate Katharina Katherine Kathryn Kathleen Katie Kelly Kenneth Kim Kirsten Kurt Kyle Lars Laurence Laurent
Lawrence Leah Lee Leo Leon Leonard Leslie Lewis Liam Lorenzo Louis Louise Lucas Lucy Luca Luke Lukas Lydia Lynn Magnus Malcolm
Manuel Marcel Marcus Margot Marie Mario Marion Marianne Markus Martha Martina Mathias Matthias Matthew Matteo Maurice Max
Maximilian Megan Melanie Melissa Mia Michel Michele Michelle Miguel Mikael Miles Miriam Mohammed Mohamed Muhammad Mohammad
Monica Natalie Natasha Nathalie Neel Nicholas Nicolas Nicola Nicole Nikhil Niklas Nils Nina Noah Noel Nora Norman Oleg Oliver
Olivia Olivier Omar Oscar Otto Owen Pablo Pamela Paola Paolo Pascal Patrice Paula Paulo Pavel Penelope Per Petra Philippe
Pietro Priya Rachel Rafael Raj Rajiv Rakesh Ramesh Rahul Ravi Rebecca Regina René Rene Renate Ricardo Rishi Rita Roberto Robin
Rodrigo Rohan Roland Rolf Roman Rosa Rose Ross Rosie Rowan Roy Rudolf Rupert Russell Ruth Sabine Sally Samantha Sanjay Sandeep
Satoshi Sean Sebastian Sergio Shane Shannon Sharon Shaun Sheila Shirley Silvia Sofia Sophia Sophie Stacy Stefan Stefano
Stella Stephan Stephanie Stéphane Sue Suresh Susanne Sven Sylvia Takashi Tamara Tanya Tara Ted Teresa Terence Tessa Theo
Theresa Theodore Thierry Tobias Todd Tomas Toby Tracy Trevor Tristan Tyler Uma Ursula Valerie Vanessa Vera Veronica Victor
Victoria Vijay Vikram Vincent Virginia Vivek Vladimir Walter Warren Wayne Wendy Werner Wilhelm Xavier Yves Yvette Yvonne
Yuki Yusuf Zachary Zoe Aaron Abdul Abdullah Abigail Adrian Adriana Agnes Ahmed Ahmad Aidan Aisha Ajay Alain Alberto Alec
Alejandro Aleksandr Alessandro Alexander Alexandra Alexandre Alexei Alexis Alfred Alfredo Ali Alice Alicia Alison Amanda
Amber Amelia Amit Amy Ana Anand Andrea Andreas Andreu Andrei Andre André Andy Angelo Angelika Anil Anita Anja Ann Anne
Annabel Annette Annika Antoine Anton Antonio António Anders Arjun Arnaud Arne Arnold Arun Ashish Ashley Ashok Audrey August
Axel Barry Beatrice Beatriz Benedict Benjamin Benoît Bernard Bernd Bernhard Beth Bettina Björn Bjorn Bo Boris Brad Bradley
Brandon Brenda Brendan Brett Bridget Bruno Bryan Caitlin Cameron Camille Carla Carlo Carmen Caroline Carolyn Carsten Catherine
Cathy Cecilia Cédric Charlotte Charlie Cheryl Christian Christina Christoph Christophe Christopher Claire Clara Clare Claude
Claudia Claudio Clive Colleen Connor Conor Constance Cristina Curtis Cynthia Dale Damian Damien Dana Danielle Darren Dawn Dean
Deborah Debra Declan Deepak Denise Derek Desmond Diana Diane Diego Dieter Dietmar Dimitri Dinesh Dirk Dmitri Dmitry Dominic
Dominique Donald Donna Doris Dorothy Dylan Eamonn Eduardo Edgar Edith Edmund Eduard Edwin Eileen Elaine Eleanor Elena Eli
Elias Elisabeth Elise Ella Ellen Emil Emilia Emilio Emily Emmanuel Enrico Enrique Erica Erich Erin Ernest Ernesto Ernst Esther
Ethan Eugene Eva Evan Eve Evelyn Fabian Fabio Fatima Felipe Felix Fernando Filip Fiona Florence Florian Frances Francesca
Francesco Francis Francisco Franck François Françoise Franz Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich
Gabriel Gabriele Gabriela Gaurav Georg Georgia Georgina Gerald Gerard Gérard Gerd Gerhard Gianni Gilbert Gilles Gina Giorgio
Giovanni Giulia Giuseppe Gloria Grace Gregor Greta Guido Guillaume Gunnar Günter Gustav Guy Hamza Harald Harish Haruto Hassan
Heidi Heinrich Heinz Helga Helmut Hendrik Henri Henrik Herbert Herman Hermann Hervé Hideo Horst Hubert Hussein Ibrahim Ignacio
Igor Ines Inga Ingrid Irene Irina Isaac Jaime Jacques Jagdish Jakob Jasmin Javier Jens Joachim Joakim Joana João Joao Jochen
Jörg Joerg Jöran Jukka Jun Kai Kapil Karan Kavita Kazuo Kerstin Khalid Kiran Kishore Krishna Kristian Kristin Kristina Kumar
Lakshmi Leif Lena Lennart Ludwig Luigi Luisa Madeleine Maja Manfred Manish Manoj Maren Margarita Marina Marta Masahiro Masashi
Mats Mehmet Meera Michiko Mikhail Milan Milena Minoru Mitsuru Mukesh Mustafa Nadia Nadine Naoki Narendra Naveen Neelam Neha
Nikolai Nikolaus Nisha Nobuyuki Ola Olaf Ole Olga Oluwaseun Omkar Osamu Pankaj Parag Pekka Pieter Pooja Prakash Pradeep Prasad
Prashant Praveen Rainer Rajesh Rajeev Ranjit Ralf Reinhard Reiner Rekha Rina Riccardo Rosario Rupa Ryo Sachin Sakura Salim
Sameer Santiago Santosh Saurabh Seamus Shinji Shinzo Shivani Shigeru Siegfried Silke Simone Sinead Siobhan Sitaram Søren Soren
Srinivas Stanislav Subhash Sudhir Sunil Sunita Susana Svetlana Tadashi Tariq Tatiana Thorsten Tomasz Toshiro Udo Ulf Ulrich
Ulrike Umberto Uwe Valentina Venkatesh Vinod Volker Wolfram Yasmin Yasuo Yoshi Yoshihiro Yuri Yusuke Yuriko Zainab Zhanna Kwame
Chidi Ngozi Amara Kofi Thabo Sipho Themba Babajide Emeka Adebayo Siti Nurul Budi Agus Dewi Joko Nguyen Somchai Rizal Aziz
Priscilla Rohit Gita Leila Layla Faisal Khaled Nasser Sultan Saleh Tarek Youssef Rami Nabil Hisham Avi Moshe Yossi Shlomo Gil
Eyal Amir Noa Tamar Ilan Jessie Jordan Morgan Taylor Casey Riley Avery Logan Chad Brent Brock Cody Dustin Wade Clark Glen
""".split()
)

# Two words, the first of them one of these and the second a Chinese syllable or two: a person.
PINYIN = frozenset(
    """
Zhao Qian Sun Li Zhou Wu Zheng Wang Feng Chen Wei Jiang Shen Han Yang Zhu Qin You Xu He Lv Lyu Shi Zhang Kong Cao Yan Hua Jin
Tao Xie Zou Su Pan Ge Fan Peng Lu Ma Miao Fang Yu Ren Yuan Liu Tang Yin Luo Bi Hao An Chang Fu Qi Kang Gu Meng Huang Xiao Yao
Shao Mao Dai Song Pang Xiong Ji Shu Xiang Dong Liang Du Lei Xia Hu Lin Guo Gao Cai Tian Ding Deng Hong Zuo Cui Cheng Xing Gong
Jia Ye Bai Qiao Tan Wen Zhuang Liao Zeng Guan Ouyang Situ Jack Pony Robin Lui Wong Chan Lee
""".split()
)
